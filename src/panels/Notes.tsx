import { useWords } from "#i18n/WordsContext.tsx";
import type { Scene } from "#scene/scene.ts";
import styles from "./Notes.module.css";

/** What a reader must know before quoting a figure: gaps, breaks, shared codes, hubs, methods. */
export function Notes({ scene }: { readonly scene: Scene }) {
  const words = useWords();
  if (scene.notes.length === 0) return null;
  return (
    <section aria-labelledby="notes-title" className={styles["section"]}>
      <h2 id="notes-title" className={styles["title"]}>
        {words.text("notes.title")}
      </h2>
      <ul className={styles["list"]}>
        {scene.notes.map(({ kind, message }) => (
          <li key={`${kind} ${message.id} ${JSON.stringify(message.values)}`}>
            <strong>{words.text(`note-kind.${kind}`)}.</strong> {words.say(message)}
          </li>
        ))}
      </ul>
    </section>
  );
}
