import { useWords } from "#i18n/WordsContext.tsx";
import type { Words } from "#i18n/words.ts";
import type { KeyFigure } from "#scene/contract/metrics.ts";
import type { Scene } from "#scene/contract/scene.ts";
import { keyFigures } from "#scene/map/keyFigures.ts";
import { Button } from "#ui/controls/Button.tsx";
import { VisuallyHidden } from "#ui/signs/VisuallyHidden.tsx";
import styles from "./Metrics.module.css";

function valueText({ value, said }: KeyFigure, words: Words): string {
  if (said !== null) return words.say(said);
  return value === null ? words.text("metrics.unknown") : words.figure(value);
}

function asideText({ aside }: KeyFigure, words: Words): string | null {
  if (aside === null) return null;
  return "place" in aside ? words.place(aside.place) : words.say(aside);
}

interface MetricsProps {
  readonly scene: Scene;
  /** Asks who says so. */
  readonly onEvidence: () => void;
}

/** The view's key figures: concentration, leaders, the EU, partners and what is not attributed. */
export function Metrics({ scene, onEvidence }: MetricsProps) {
  const words = useWords();
  return (
    <section aria-label={words.text("metrics.title")}>
      <VisuallyHidden as="h2">{words.text("metrics.title")}</VisuallyHidden>
      <dl className={styles["metrics"]}>
        {keyFigures(scene).map((figure) => {
          const aside = asideText(figure, words);
          return (
            <div
              key={figure.id}
              className={styles["metric"]}
              title={words.sayAll(figure.explained) || undefined}
            >
              <dt>{words.say(figure.label)}</dt>
              <dd>
                <span className={figure.value === null ? styles["unknown"] : styles["value"]}>
                  {valueText(figure, words)}
                </span>
                {aside === null ? null : <span className={styles["aside"]}>{aside}</span>}
              </dd>
            </div>
          );
        })}
      </dl>
      {scene.coverage.shares.held ? (
        <Button look="quiet" icon="search" onClick={onEvidence}>
          <span>{words.text("evidence.open")}</span>
          <VisuallyHidden>{` ${words.text(`measure.${scene.question.measure}.name`)}`}</VisuallyHidden>
        </Button>
      ) : null}
    </section>
  );
}
