import type { CSSProperties } from "react";
import type { SceneTimelineYear } from "#scene/contract/choices.ts";
import { classNames } from "#ui/classNames.ts";
import styles from "./Timeline.module.css";

interface TimelineMarksProps {
  readonly timeline: readonly SceneTimelineYear[];
  readonly at: number;
  /** Years of export controls. */
  readonly controlled: ReadonlySet<number>;
}

/**
 * One mark a year: full where complete, hollow where partial, a dot where no flows are held, a bar at a break; above it a
 * diamond where an export control begins.
 */
export function TimelineMarks({ timeline, at, controlled }: TimelineMarksProps) {
  return (
    <div className={styles["marks"]} aria-hidden="true">
      {timeline.map((entry, index) => (
        <span
          key={entry.year}
          className={classNames(
            styles["mark"],
            styles[entry.flows],
            !entry.hasShares && styles["shareless"],
            entry.isBreak && styles["break"],
            controlled.has(entry.year) && styles["controlled"],
            index === at && styles["current"],
          )}
          style={{ "--at": index / (timeline.length - 1) } as CSSProperties}
        />
      ))}
    </div>
  );
}
