import { useWords } from "#i18n/WordsContext.tsx";
import type { Scene } from "#scene/contract/scene.ts";
import styles from "../notes/Notes.module.css";

/** What other tables and publications answer to the same question, each with the reason and which to quote. */
export function ElsewhereList({ scene }: { readonly scene: Scene }) {
  const words = useWords();
  return (
    <ul className={styles["list"]}>
      {scene.elsewhere.map((message) => (
        <li key={`${message.id} ${JSON.stringify(message.values)}`}>{words.say(message)}</li>
      ))}
    </ul>
  );
}
