import type { CSSProperties } from "react";
import type { SceneTimelineYear } from "#scene/contract/choices.ts";
import { classNames } from "#ui/classNames.ts";
import styles from "./Timeline.module.css";

interface TimelineMarksProps {
  readonly timeline: readonly SceneTimelineYear[];
  readonly at: number;
}

/** One mark a year: full where complete, hollow where partial, a dot where no flows are held, a bar at a break. */
export function TimelineMarks({ timeline, at }: TimelineMarksProps) {
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
            index === at && styles["current"],
          )}
          style={{ "--at": index / (timeline.length - 1) } as CSSProperties}
        />
      ))}
    </div>
  );
}
