import { useWords } from "#i18n/WordsContext.tsx";
import type { SceneTimelineYear } from "#scene/scene.ts";
import { classNames } from "#ui/classNames.ts";
import styles from "./Timeline.module.css";

interface TimelineMarksProps {
  readonly timeline: readonly SceneTimelineYear[];
  readonly at: number;
}

/** One mark a year: full where complete, hollow where partial, a dot where no flows are held, a bar at a break. */
export function TimelineMarks({ timeline, at }: TimelineMarksProps) {
  const words = useWords();
  const shown = new Set(timeline.map(({ flows }) => flows));
  const hasBreak = timeline.some(({ isBreak }) => isBreak);
  return (
    <>
      <div className={styles["marks"]} aria-hidden="true">
        {timeline.map((entry, index) => (
          <span
            key={entry.year}
            className={classNames(
              styles["mark"],
              styles[entry.flows],
              !entry.hasShares && styles["shareless"],
              entry.isBreak && styles["break"],
              index === at && styles["current"],
            )}
            style={{ "--at": index / (timeline.length - 1) } as React.CSSProperties}
          />
        ))}
      </div>
      <div className={styles["ends"]} aria-hidden="true">
        <span>{timeline[0]?.year}</span>
        <span className={styles["key"]}>
          {(["complete", "partial", "none"] as const)
            .filter((kind) => shown.has(kind) && shown.size > 1)
            .map((kind) => (
              <span key={kind} className={styles["keyEntry"]}>
                <span className={classNames(styles["sample"], styles[kind])} />
                {words.text(`timeline.legend.${kind}`)}
              </span>
            ))}
          {hasBreak ? (
            <span className={styles["keyEntry"]}>
              <span className={classNames(styles["sample"], styles["breakSample"])} />
              {words.text("timeline.legend.break")}
            </span>
          ) : null}
        </span>
        <span>{timeline.at(-1)?.year}</span>
      </div>
    </>
  );
}
