import { useWords } from "#i18n/WordsContext.tsx";
import type { Scene, SceneSelection } from "#scene/contract/scene.ts";
import styles from "./SelectionCard.module.css";

interface FlowCardProps {
  readonly scene: Scene;
  readonly selection: Extract<SceneSelection, { kind: "flow" | "ring" }>;
}

/** A flow, or what stays inside a unit: value, mass, share and the customs codes summed in it. */
export function FlowCard({ scene, selection }: FlowCardProps) {
  const words = useWords();
  const { isDrawn } = selection;
  const isRing = selection.kind === "ring";
  const trade = isRing ? selection.ring : selection.arc;
  const share = { share: { share: trade.share } };
  const labels = new Map(scene.coverage.flows.map(({ code, label }) => [code, label]));
  return (
    <>
      <dl className={styles["facts"]}>
        <dt>{words.text("selection.flow.value")}</dt>
        <dd>{words.amount(trade.money)}</dd>
        <dt>{words.text("selection.flow.mass")}</dt>
        <dd>{trade.mass === null ? words.text("metrics.unknown") : words.amount(trade.mass)}</dd>
        {isRing || selection.arc.change === null ? null : (
          <>
            <dt>{words.text("stop.change")}</dt>
            <dd>{words.amount(selection.arc.change.after)}</dd>
          </>
        )}
        <dt>{words.text("table.share")}</dt>
        <dd>{words.text(isRing ? "selection.ring.share" : "selection.flow.share", share)}</dd>
        <dt>{words.text("evidence.grade")}</dt>
        <dd>{words.text(`grade.${trade.grade}.name`)}</dd>
        <dt>{words.text("selection.flow.codes")}</dt>
        <dd>
          <ul>
            {trade.codes.map((code) => (
              <li key={code}>
                <span translate="no">{code}</span> <span lang="en">{labels.get(code)}</span>
              </li>
            ))}
          </ul>
        </dd>
      </dl>
      {isRing && selection.isOfPlace ? (
        <p className={styles["soft"]}>{words.text("selection.ring.place")}</p>
      ) : null}
      {isDrawn ? null : (
        <p className={styles["soft"]}>
          {words.text(isRing ? "selection.ring.not-drawn" : "selection.flow.not-drawn")}
        </p>
      )}
    </>
  );
}
