import { useWords } from "#i18n/WordsContext.tsx";
import type { SceneLegend } from "#scene/scene.ts";
import { ACTIVITY_SHAPES, AGREEMENT_DASHES, type MapPaint, NEGOTIATION_DASHES } from "#theme/mapPaint.ts";
import styles from "./LegendCard.module.css";

const OUTLINE_WIDTH = 2;

interface LegendCardSignsProps {
  readonly legend: SceneLegend;
  /** Whether a partner is outlined with whom everything is still negotiated. */
  readonly hasNegotiation: boolean;
  readonly paint: MapPaint;
}

/** Project symbols by activity, and outlines by kind of agreement. */
export function LegendCardSigns({ legend, hasNegotiation, paint }: LegendCardSignsProps) {
  const words = useWords();
  const outlines = [
    ...legend.agreementKinds.map((kind) => ({
      id: kind,
      dashes: AGREEMENT_DASHES[kind],
      label: words.text(`agreement.${kind}`),
    })),
    ...(hasNegotiation
      ? [{ id: "negotiation", dashes: NEGOTIATION_DASHES, label: words.text("legend.negotiation") }]
      : []),
  ];
  return (
    <>
      {legend.activities.length > 0 ? (
        <div className={styles["part"]}>
          <p className={styles["heading"]}>{words.text("legend.projects")}</p>
          <ul className={styles["entries"]}>
            {legend.activities.map((activity) => (
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
          <p className={styles["heading"]}>{words.text("legend.agreements")}</p>
          <ul className={styles["entries"]}>
            {outlines.map(({ id, dashes, label }) => (
              <li key={id} className={styles["entry"]}>
                <svg className={styles["outline"]} width="28" height="6" aria-hidden="true">
                  <path
                    d="M0 3H28"
                    stroke={paint.agreement}
                    strokeWidth={OUTLINE_WIDTH}
                    strokeDasharray={dashes.map((dash) => dash * OUTLINE_WIDTH).join(" ")}
                  />
                </svg>
                <span>{label}</span>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </>
  );
}
