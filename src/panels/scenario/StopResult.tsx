import type { MessageRef } from "#i18n/messageRef.ts";
import { useWords } from "#i18n/WordsContext.tsx";
import type { SceneScenario } from "#scene/contract/scenario.ts";
import { ImporterTable } from "./ImporterTable.tsx";
import { OthersTable } from "./OthersTable.tsx";
import styles from "./StopPanel.module.css";

interface StopResultProps {
  readonly scenario: SceneScenario;
  readonly caption: MessageRef;
}

/** What a stop would mean: the sentence, three figures, who loses what, who would have to export more, and on what terms. */
export function StopResult({ scenario, caption }: StopResultProps) {
  const words = useWords();
  const { exportsShare, othersMore, hhiBefore, hhiAfter } = scenario;
  const unknown = words.text("metrics.unknown");
  const percent = (share: number | null) => (share === null ? unknown : words.formats.percent(share));
  const index = (hhi: number | null) => (hhi === null ? unknown : words.formats.integer(hhi));
  const more = scenario.othersMore === null ? words.text("stop.nobody") : percent(othersMore);
  return (
    <>
      <p className={styles["sentence"]}>{words.say(caption)}</p>
      {scenario.exports.value > 0 ? (
        <>
          <dl className={styles["figures"]}>
            <div>
              <dt>{words.text("stop.figure.share")}</dt>
              <dd>{percent(exportsShare)}</dd>
            </div>
            <div>
              <dt>{words.text("stop.figure.more")}</dt>
              <dd>{more}</dd>
            </div>
            <div>
              <dt>{words.text("stop.figure.hhi")}</dt>
              <dd>{`${index(hhiBefore)} → ${index(hhiAfter)}`}</dd>
            </div>
          </dl>
          <ImporterTable scenario={scenario} />
          <OthersTable scenario={scenario} />
        </>
      ) : null}
      <ul className={styles["assumptions"]}>
        {scenario.assumptions.map((sentence) => (
          <li key={sentence.id}>{words.say(sentence)}</li>
        ))}
      </ul>
    </>
  );
}
