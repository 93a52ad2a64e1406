import { useWords } from "#i18n/WordsContext.tsx";
import type { Scene } from "#scene/contract/scene.ts";
import styles from "./EmbedCaption.module.css";

interface EmbedCaptionProps {
  readonly scene: Scene;
  /** The editor's own title and caption, already bounded; null where there is none. */
  readonly title: string | null;
  readonly note: string | null;
  /** Whether it does without the sentence on what is drawn. */
  readonly isShort: boolean;
}

/**
 * Title and caption of an embed. An editor's words are marked as such, and the sentence made from the figures
 * always stands, as the title or below the editor's.
 */
export function EmbedCaption({ scene, title, note, isShort }: EmbedCaptionProps) {
  const words = useWords();
  const caption = words.say(scene.caption);
  const which = title === null ? "note" : note === null ? "title" : "both";
  return (
    <div className={styles["caption"]} aria-live="polite" aria-atomic="true">
      <h1 className={styles["title"]} dir={title === null ? undefined : "auto"}>
        {title ?? caption}
      </h1>
      {note === null ? null : (
        <p className={styles["note"]} dir="auto">
          {note}
        </p>
      )}
      {title === null && note === null ? null : (
        <p className={styles["origin"]}>{words.text(`embed.by-editor.${which}`)}</p>
      )}
      {title === null ? null : (
        <p className={styles["figures"]}>{words.text("embed.from-figures", { caption })}</p>
      )}
      {isShort ? null : <p className={styles["drawn"]}>{words.say(scene.drawn)}</p>}
    </div>
  );
}
