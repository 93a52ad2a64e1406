import { useWords } from "#i18n/WordsContext.tsx";
import type { Scene } from "#scene/scene.ts";
import styles from "./Notes.module.css";
import { NotesList } from "./NotesList.tsx";

/** What a reader must know before quoting a figure: gaps, breaks, shared codes, hubs, methods. */
export function Notes({ scene }: { readonly scene: Scene }) {
  const words = useWords();
  if (scene.notes.length === 0) return null;
  return (
    <section aria-labelledby="notes-title" className={styles["section"]}>
      <h2 id="notes-title" className={styles["title"]}>
        {words.text("notes.title")}
      </h2>
      <NotesList scene={scene} />
    </section>
  );
}
