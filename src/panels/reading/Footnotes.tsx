import { useWords } from "#i18n/WordsContext.tsx";
import type { Manifest } from "#schema/manifest.ts";
import styles from "./Footnotes.module.css";

/**
 * The disclaimer on boundaries and the footnote of every name with an asterisk. All of them, always: the map
 * draws these places whatever the view, and names them under the pointer.
 */
export function Footnotes({ manifest }: { readonly manifest: Manifest }) {
  const words = useWords();
  const kinds = new Set(manifest.places.flatMap(({ footnote }) => footnote ?? []));
  return (
    <div className={styles["footnotes"]} role="note" aria-label={words.text("footnote.title")}>
      {[...kinds].map((kind) => (
        <p key={kind}>{words.text(`footnote.${kind}`)}</p>
      ))}
      <p>
        <span>{words.text("footnote.boundaries")}</span> <span>{words.text("footnote.credit")}</span>
      </p>
    </div>
  );
}
