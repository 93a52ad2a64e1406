import { useWords } from "#i18n/WordsContext.tsx";
import type { SceneNote } from "#scene/contract/scene.ts";
import styles from "./Notes.module.css";

/** Notes, each with its kind. */
export function NotesList({ notes }: { readonly notes: readonly SceneNote[] }) {
  const words = useWords();
  return (
    <ul className={styles["list"]}>
      {notes.map(({ kind, message }) => (
        <li key={`${kind} ${message.id} ${JSON.stringify(message.values)}`}>
          <strong>{`${words.text(`note-kind.${kind}`)}.`}</strong> <span>{words.say(message)}</span>
        </li>
      ))}
    </ul>
  );
}
