import { useWords } from "#i18n/WordsContext.tsx";
import type { Projection } from "#state/map/values.ts";
import styles from "./GlobeNote.module.css";

/** What a globe cannot show; nothing on other maps. */
export function GlobeNote({ projection }: { readonly projection: Projection }) {
  const words = useWords();
  return projection === "globe" ? <p className={styles["note"]}>{words.text("map.globe.hidden")}</p> : null;
}
