import { useWords } from "#i18n/WordsContext.tsx";
import { sourcesLine } from "#picture/sourcesLine.ts";
import type { Scene } from "#scene/contract/scene.ts";
import { askedEdition } from "#state/url/askedEdition.ts";
import { FullViewLink } from "../site/FullViewLink.tsx";
import styles from "./Foot.module.css";

interface FootProps {
  readonly scene: Scene;
  /** Canonical query of the view. */
  readonly query: string;
}

/** Where an embed's figures come from, whether they are frozen, and the way to the full view. */
export function Foot({ scene, query }: FootProps) {
  const words = useWords();
  const edition = askedEdition(window.location.search);
  return (
    <p className={styles["foot"]}>
      <span>{sourcesLine(scene, words)}</span>{" "}
      {edition === null ? null : <span>{words.text("edition.frozen", { edition })}</span>}{" "}
      <FullViewLink query={query} />
    </p>
  );
}
