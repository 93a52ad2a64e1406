import { useWords } from "#i18n/WordsContext.tsx";
import type { Scene } from "#scene/contract/scene.ts";
import styles from "./Caption.module.css";

/** The title sentence of the view and the line that says what is drawn; changes are announced. */
export function Caption({ scene }: { readonly scene: Scene }) {
  const words = useWords();
  return (
    <div className={styles["caption"]} aria-live="polite" aria-atomic="true">
      <h1 className={styles[scene.scenario === null ? "title" : "long"]}>{words.say(scene.caption)}</h1>
      <p className={styles["drawn"]}>{words.say(scene.drawn)}</p>
    </div>
  );
}
