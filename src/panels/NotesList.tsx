import { useWords } from "#i18n/WordsContext.tsx";
import type { Scene } from "#scene/scene.ts";
import styles from "./Notes.module.css";

/** The notes of a Scene, each with its kind. */
export function NotesList({ scene }: { readonly scene: Scene }) {
  const words = useWords();
  return (
    <ul className={styles["list"]}>
      {scene.notes.map(({ kind, message }) => (
        <li key={`${kind} ${message.id} ${JSON.stringify(message.values)}`}>
          <strong>{words.text(`note-kind.${kind}`)}.</strong> {words.say(message)}
        </li>
      ))}
    </ul>
  );
}
