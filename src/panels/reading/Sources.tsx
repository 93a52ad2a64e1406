import { licenceText } from "#i18n/licenceText.ts";
import { useWords } from "#i18n/WordsContext.tsx";
import type { SceneSource } from "#scene/contract/evidence.ts";
import { VisuallyHidden } from "#ui/signs/VisuallyHidden.tsx";
import styles from "./Sources.module.css";

interface SourcesProps {
  readonly sources: readonly SceneSource[];
  /** Name of the data edition. */
  readonly edition: string;
}

/** Where the figures in view come from: edition, year, licence, and a link to the publisher. */
export function Sources({ sources, edition }: SourcesProps) {
  const words = useWords();
  return (
    <section aria-labelledby="sources-title" className={styles["section"]}>
      <h2 id="sources-title" className={styles["title"]}>
        {words.text("sources.title")}
      </h2>
      {sources.length === 0 ? <p>{words.text("sources.none")}</p> : null}
      <ul className={styles["list"]}>
        {sources.map((source) => (
          <li key={source.id}>
            <cite lang="en">{source.title}</cite>
            <span>{words.source(source)}</span>
            <span className={styles["soft"]}>{licenceText(source.licence, words)}</span>
            {/^https?:/.test(source.address) ? (
              <a href={source.address} rel="noopener noreferrer" target="_blank">
                <span>{words.text("sources.link")}</span>
                <VisuallyHidden lang="en">{`: ${source.title}`}</VisuallyHidden>
              </a>
            ) : null}
          </li>
        ))}
      </ul>
      <p className={styles["soft"]}>{words.text("sources.edition", { edition })}</p>
    </section>
  );
}
