import { useWords } from "#i18n/WordsContext.tsx";
import { sceneFootnotes } from "#scene/footnotes.ts";
import type { Scene } from "#scene/scene.ts";
import type { Manifest } from "#schema/manifest.ts";
import styles from "./Footnotes.module.css";

interface FootnotesProps {
  readonly scene: Scene;
  readonly manifest: Manifest;
}

/** The disclaimer on boundaries, and a footnote wherever a name in view carries an asterisk. */
export function Footnotes({ scene, manifest }: FootnotesProps) {
  const words = useWords();
  return (
    <div className={styles["footnotes"]} role="note" aria-label={words.text("footnote.title")}>
      {sceneFootnotes(scene, manifest).map((kind) => (
        <p key={kind}>{words.text(`footnote.${kind}`)}</p>
      ))}
      <p>
        {words.text("footnote.boundaries")} {words.text("footnote.credit")}
      </p>
    </div>
  );
}
