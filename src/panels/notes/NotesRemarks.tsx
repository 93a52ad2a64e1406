import { useWords } from "#i18n/WordsContext.tsx";
import type { Scene } from "#scene/contract/scene.ts";
import styles from "./Notes.module.css";

/** What the sources of the figures in view remark themselves, in their words. */
export function NotesRemarks({ scene }: { readonly scene: Scene }) {
  const words = useWords();
  const titles = new Map(scene.sources.map(({ id, edition }) => [id, edition]));
  return (
    <ul className={styles["list"]}>
      {scene.remarks.map(({ sourceId, text }) => (
        <li key={`${sourceId} ${text}`}>
          <strong>{words.text("remarks.by", { source: titles.get(sourceId) ?? sourceId })}</strong>{" "}
          <q lang="en">{text}</q>
        </li>
      ))}
    </ul>
  );
}
