import { useWords } from "#i18n/WordsContext.tsx";
import type { SceneTimelineYear } from "#scene/contract/choices.ts";
import { classNames } from "#ui/classNames.ts";
import styles from "./Timeline.module.css";

interface TimelineKeyProps {
  readonly timeline: readonly SceneTimelineYear[];
  /** Years of export controls. */
  readonly controlled: ReadonlySet<number>;
}

/** The first and last year, and what the marks between them mean. */
export function TimelineKey({ timeline, controlled }: TimelineKeyProps) {
  const words = useWords();
  const kinds = (["complete", "partial", "none"] as const).filter((kind) =>
    timeline.some(({ flows }) => flows === kind),
  );
  const hasBreak = timeline.some(({ isBreak }) => isBreak);
  return (
    <div className={styles["ends"]} aria-hidden="true">
      <span>{timeline[0]?.year}</span>
      <span className={styles["key"]}>
        {kinds.length > 1
          ? kinds.map((kind) => (
              <span key={kind} className={styles["keyEntry"]}>
                <span className={classNames(styles["sample"], styles[kind])} />
                <span>{words.text(`timeline.legend.${kind}`)}</span>
              </span>
            ))
          : null}
        {timeline.some(({ hasShares }) => !hasShares) ? (
          <span className={styles["keyEntry"]}>
            <span className={classNames(styles["sample"], styles["shareless"])} />
            <span>{words.text("timeline.legend.shareless")}</span>
          </span>
        ) : null}
        {hasBreak ? (
          <span className={styles["keyEntry"]}>
            <span className={classNames(styles["sample"], styles["breakSample"])} />
            <span>{words.text("timeline.legend.break")}</span>
          </span>
        ) : null}
        {timeline.some(({ year }) => controlled.has(year)) ? (
          <span className={styles["keyEntry"]}>
            <span className={classNames(styles["sample"], styles["controlSample"])} />
            <span>{words.text("timeline.legend.control")}</span>
          </span>
        ) : null}
      </span>
      <span>{timeline.at(-1)?.year}</span>
    </div>
  );
}
