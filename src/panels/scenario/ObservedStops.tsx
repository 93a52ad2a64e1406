import { useWords } from "#i18n/WordsContext.tsx";
import type { SceneObservedStop } from "#scene/contract/scenario.ts";
import styles from "./StopPanel.module.css";

/** What was observed in earlier stops, with who says so. */
export function ObservedStops({ observed }: { readonly observed: readonly SceneObservedStop[] }) {
  const words = useWords();
  return (
    <section>
      <h3 className={styles["label"]}>{words.text("stop.observed")}</h3>
      <p className={styles["soft"]}>{words.text("stop.observed.intro")}</p>
      <ul className={styles["assumptions"]}>
        {observed.map(({ id, observed: sentence, sources }) => (
          <li key={id}>
            <span>{words.say(sentence)}</span>{" "}
            {sources.map(({ publisher, url }) => (
              <span key={url}>
                <a href={url} rel="noopener noreferrer" target="_blank" lang="en">
                  {publisher}
                </a>{" "}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
