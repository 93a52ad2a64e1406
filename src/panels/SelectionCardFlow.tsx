import { useWords } from "#i18n/WordsContext.tsx";
import type { Scene, SceneSelection } from "#scene/scene.ts";
import styles from "./SelectionCard.module.css";

interface SelectionCardFlowProps {
  readonly scene: Scene;
  readonly selection: Extract<SceneSelection, { kind: "flow" }>;
}

/** A flow: value, mass, share and the customs codes summed in it. */
export function SelectionCardFlow({ scene, selection }: SelectionCardFlowProps) {
  const words = useWords();
  const { arc, isDrawn } = selection;
  const labels = new Map(scene.coverage.flows.map(({ code, label }) => [code, label]));
  return (
    <>
      <dl className={styles["facts"]}>
        <dt>{words.text("selection.flow.value")}</dt>
        <dd>
          {arc.valueKusd !== null
            ? words.amount(arc.valueKusd, "kusd")
            : arc.valueKeur !== null
              ? words.amount(arc.valueKeur, "keur")
              : words.text("metrics.unknown")}
        </dd>
        <dt>{words.text("selection.flow.mass")}</dt>
        <dd>
          {arc.massTonnes === null ? words.text("metrics.unknown") : words.amount(arc.massTonnes, "tonnes")}
        </dd>
        <dt>{words.text("table.share")}</dt>
        <dd>{words.text("selection.flow.share", { share: { share: arc.share } })}</dd>
        <dt>{words.text("selection.flow.codes")}</dt>
        <dd>
          <ul>
            {arc.codes.map((code) => (
              <li key={code}>
                {code} <span lang="en">{labels.get(code)}</span>
              </li>
            ))}
          </ul>
        </dd>
      </dl>
      {isDrawn ? null : <p className={styles["soft"]}>{words.text("selection.flow.not-drawn")}</p>}
    </>
  );
}
