import { licenceText } from "#i18n/licenceText.ts";
import { useWords } from "#i18n/WordsContext.tsx";
import type { SceneProvenance } from "#scene/contract/evidence.ts";
import type { Scene } from "#scene/contract/scene.ts";
import type { Source } from "#schema/manifest.ts";
import { VisuallyHidden } from "#ui/signs/VisuallyHidden.tsx";
import styles from "./EvidenceDialog.module.css";

interface SourceEntryProps {
  readonly scene: Scene;
  readonly provenance: SceneProvenance;
  readonly sources: readonly Source[];
}

/** The source of one code or of the shares, when it was obtained, under which licence, and what was done to its figures. */
export function SourceEntry({ scene, provenance, sources }: SourceEntryProps) {
  const words = useWords();
  const { about, subject, year, sourceIds, steps } = provenance;
  const measure = { measure: scene.question.measure };
  const label = scene.coverage.flows.find(({ code }) => code === subject)?.label ?? "";
  return (
    <>
      <h3 className={styles["heading"]}>
        {about === "flows" ? (
          <>
            <span>{words.text("evidence.reports.code", { code: subject })}</span>{" "}
            <span lang="en">{label}</span>
          </>
        ) : year === null ? (
          words.text("evidence.shares.undated", { measure })
        ) : (
          words.text("evidence.shares", { measure, year: { year } })
        )}
      </h3>
      <h4>{words.text("evidence.source")}</h4>
      <ul className={styles["list"]}>
        {sources
          .filter(({ id }) => sourceIds.includes(id))
          .map((source) => (
            <li key={source.id}>
              <cite lang="en">{source.title}</cite>
              <span>{words.source(source)}</span>
              <span>{licenceText(source.licence, words)}</span>
              <span className={styles["soft"]}>
                {words.text("evidence.retrieved", { retrieved: source.retrieved })}
              </span>
              {/^https?:/.test(source.address) ? (
                <a href={source.address} rel="noopener noreferrer" target="_blank">
                  <span>{words.text("sources.link")}</span>
                  <VisuallyHidden lang="en">{`: ${source.title}`}</VisuallyHidden>
                </a>
              ) : null}
            </li>
          ))}
      </ul>
      <h4>{words.text("evidence.steps")}</h4>
      <ol className={styles["steps"]}>
        {steps.map((step) => (
          <li key={step.id}>{words.say(step)}</li>
        ))}
      </ol>
    </>
  );
}
