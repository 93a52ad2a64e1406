import { useWords } from "#i18n/WordsContext.tsx";
import type { Scene } from "#scene/contract/scene.ts";
import styles from "../notes/Notes.module.css";
import { ElsewhereList } from "./ElsewhereList.tsx";

/** Other answers that a reader may have in hand, beside the figures in view; nothing where none differs. */
export function Elsewhere({ scene }: { readonly scene: Scene }) {
  const words = useWords();
  if (scene.elsewhere.length === 0) return null;
  return (
    <section aria-labelledby="elsewhere-title" className={styles["section"]}>
      <h2 id="elsewhere-title" className={styles["title"]}>
        {words.text("elsewhere.title")}
      </h2>
      <ElsewhereList scene={scene} />
    </section>
  );
}
