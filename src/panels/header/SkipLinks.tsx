import { useWords } from "#i18n/WordsContext.tsx";
import styles from "./SkipLinks.module.css";

/** Parts of the page by their ids: what is asked, then figures and map, then the finer questions. */
const TARGETS = ["material", "table", "map", "filters"] as const;

/** The first thing that a keyboard meets: links to the parts of the page, seen while they have the focus. */
export default function SkipLinks() {
  const words = useWords();
  return (
    <nav className={styles["skips"]} aria-label={words.text("skip.label")}>
      {TARGETS.map((target) => (
        <a key={target} href={`#${target}`}>
          {words.text(`skip.${target}`)}
        </a>
      ))}
    </nav>
  );
}
