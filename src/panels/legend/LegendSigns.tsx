import { LEGEND_OUTLINE_WIDTH, legendOutlines } from "#cartography/legend/legendOutlines.ts";
import { useWords } from "#i18n/WordsContext.tsx";
import type { Scene } from "#scene/contract/scene.ts";
import { ACTIVITY_SHAPES, type MapPaint } from "#theme/mapPaint.ts";
import styles from "./LegendCard.module.css";

interface LegendCardSignsProps {
  readonly scene: Scene;
  readonly paint: MapPaint;
}

/** Project symbols by activity, and outlines by kind of agreement. */
export function LegendCardSigns({ scene, paint }: LegendCardSignsProps) {
  const words = useWords();
  const { activities } = scene.legend;
  const outlines = legendOutlines(scene);
  return (
    <>
      {activities.length > 0 ? (
        <div className={styles["part"]}>
          <h3 className={styles["heading"]}>{words.text("legend.projects")}</h3>
          <ul className={styles["entries"]}>
            {activities.map((activity) => (
              <li key={activity} className={styles["entry"]}>
                <svg
                  className={styles["symbol"]}
                  width="16"
                  height="16"
                  viewBox="-8.500 -8.500 17 17"
                  aria-hidden="true"
                >
                  <path d={ACTIVITY_SHAPES[activity]} fill={paint.flag} stroke={paint.flagPaper} />
                </svg>
                <span>{words.text(`activity.${activity}`)}</span>
              </li>
            ))}
          </ul>
          <p className={styles["hint"]}>{words.text("legend.projects.precision")}</p>
        </div>
      ) : null}
      {outlines.length > 0 ? (
        <div className={styles["part"]}>
          <h3 className={styles["heading"]}>{words.text("legend.agreements")}</h3>
          <ul className={styles["entries"]}>
            {outlines.map(({ key, dashes }) => (
              <li key={key} className={styles["entry"]}>
                <svg className={styles["outline"]} width="28" height="6" aria-hidden="true">
                  <path
                    d="M0 3H28"
                    stroke={paint.agreement}
                    strokeWidth={LEGEND_OUTLINE_WIDTH}
                    strokeDasharray={dashes.join(" ")}
                  />
                </svg>
                <span>{words.text(key)}</span>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </>
  );
}
