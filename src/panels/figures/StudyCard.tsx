import { useWords } from "#i18n/WordsContext.tsx";
import type { Scene } from "#scene/contract/scene.ts";
import { productKey } from "#scene/words/caption.ts";
import type { MaterialId } from "#schema/ids.ts";
import { Disclosure } from "#ui/surfaces/Disclosure.tsx";
import styles from "./StudyCard.module.css";

interface StudyCardProps {
  readonly scene: Scene;
  /** Address of the page that works the supply risk out. */
  readonly workingOf: (material: MaterialId, product: string) => string;
}

/** Results of the EU's 2023 study for the material: definitions beside the figures, and what is not known said. */
export function StudyCard({ scene, workingOf }: StudyCardProps) {
  const words = useWords();
  const { study, question } = scene;
  if (study === null) return null;
  const unknown = words.text("metrics.unknown");
  const { score } = words.formats;
  const percent = (value: number | null) => (value === null ? unknown : words.formats.percent(value));
  const index = (value: number | null) => (value === null ? unknown : score(value, 2));
  const entries = [
    {
      id: "supply-risk",
      value: score(study.supplyRisk, 1),
      aside: words.text("study.stage", { stage: study.stage }),
    },
    { id: "economic-importance", value: score(study.economicImportance, 1), aside: null },
    { id: "import-reliance.extraction", value: percent(study.importRelianceExtraction), aside: null },
    { id: "import-reliance.processing", value: percent(study.importRelianceProcessing), aside: null },
    { id: "recycling", value: percent(study.recyclingInputRate), aside: null },
    {
      id: "substitution",
      value: words.text("study.substitution.value", {
        importance: index(study.substitutionEi),
        risk: index(study.substitutionSr),
      }),
      aside: null,
    },
  ] as const;
  return (
    <Disclosure
      title={words.text("study.title")}
      summary={words.text("study.summary", { risk: score(study.supplyRisk, 1) })}
    >
      <p>
        {words.text("study.intro", {
          subject:
            study.product === "" ? { material: question.material } : { message: productKey(study.product) },
        })}
      </p>
      <dl className={styles["results"]}>
        {entries.map(({ id, value, aside }) => (
          <div key={id}>
            <dt>{words.text(`study.${id}`)}</dt>
            <dd>
              <strong>{value}</strong>
              {aside === null ? null : <span>{` ${aside}`}</span>}
              <span className={styles["soft"]}>
                {words.text(
                  id === "import-reliance.extraction" || id === "import-reliance.processing"
                    ? "study.import-reliance.explain"
                    : `study.${id}.explain`,
                )}
              </span>
            </dd>
          </div>
        ))}
      </dl>
      <p>
        <a href={workingOf(question.material, study.product)}>{words.text("study.working")}</a>
      </p>
      {study.note === "" ? null : <p>{words.text("study.repaired")}</p>}
      <p className={styles["soft"]}>{words.text("study.source")}</p>
    </Disclosure>
  );
}
