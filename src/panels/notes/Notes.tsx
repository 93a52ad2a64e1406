import { useWords } from "#i18n/WordsContext.tsx";
import type { Scene } from "#scene/contract/scene.ts";
import { isCaveat } from "#scene/words/caveats.ts";
import { Disclosure } from "#ui/surfaces/Disclosure.tsx";
import styles from "./Notes.module.css";
import { NotesList } from "./NotesList.tsx";
import { NotesRemarks } from "./NotesRemarks.tsx";

/** What a reader must know before quoting a figure, what its sources remark, and how it was made. */
export function Notes({ scene }: { readonly scene: Scene }) {
  const words = useWords();
  const { notes, remarks } = scene;
  const first = notes.filter(isCaveat);
  const more = notes.filter((note) => !isCaveat(note));
  if (notes.length + remarks.length === 0) return null;
  return (
    <section aria-labelledby="notes-title" className={styles["section"]}>
      <h2 id="notes-title" className={styles["title"]}>
        {words.text("notes.title")}
      </h2>
      {first.length > 0 ? <NotesList notes={first} /> : null}
      {remarks.length > 0 ? <NotesRemarks scene={scene} /> : null}
      {more.length > 0 ? (
        <Disclosure title={words.text("notes.more")} level={3} summary={String(more.length)}>
          <NotesList notes={more} />
        </Disclosure>
      ) : null}
    </section>
  );
}
