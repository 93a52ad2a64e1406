import { useWords } from "#i18n/WordsContext.tsx";
import type { Scene } from "#scene/contract/scene.ts";
import styles from "./GradedNote.module.css";

/** How sure the figures of the map are, as a caption under it. */
export function GradedNote({ scene }: { readonly scene: Scene }) {
  const words = useWords();
  // Its words come after the first map.
  return scene.graded.length > 0 && words.rest === "here" ? (
    <p className={styles["note"]}>{words.sayAll(scene.graded)}</p>
  ) : null;
}
