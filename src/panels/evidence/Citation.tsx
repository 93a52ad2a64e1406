import { useWords } from "#i18n/WordsContext.tsx";
import { citeAsBibtex, citeAsRis, citeAsText } from "#scene/evidence/citations.ts";
import type { Source } from "#schema/manifest.ts";
import { CopyLine } from "#ui/controls/CopyLine.tsx";
import styles from "./EvidenceDialog.module.css";

interface CitationProps {
  readonly sources: readonly Source[];
  /** Name of the data edition. */
  readonly edition: string;
}

/** The citation of the sources to take away, in three forms. */
export function Citation({ sources, edition }: CitationProps) {
  const words = useWords();
  if (sources.length === 0) return null;
  const forms = [
    { id: "text", label: words.text("evidence.cite.text"), cite: citeAsText },
    { id: "bibtex", label: "BibTeX", cite: citeAsBibtex },
    { id: "ris", label: "RIS", cite: citeAsRis },
  ];
  return (
    <section className={styles["origin"]}>
      <h3 className={styles["heading"]}>{words.text("evidence.cite")}</h3>
      {forms.map(({ id, label, cite }) => (
        <CopyLine
          key={id}
          label={label}
          text={sources.map((source) => cite(source, edition)).join("\n")}
          rows={3}
          words={{
            copy: words.text("evidence.cite.copy"),
            copied: words.text("evidence.cite.copied"),
            failed: words.text("evidence.cite.failed"),
          }}
        />
      ))}
    </section>
  );
}
