import { useWords } from "#i18n/WordsContext.tsx";
import type { Scene } from "#scene/contract/scene.ts";
import { askedEdition } from "#state/url/askedEdition.ts";
import { FullViewLink } from "../site/FullViewLink.tsx";
import styles from "./Foot.module.css";

interface EmbedFootProps {
  readonly scene: Scene;
  /** Canonical query of the view. */
  readonly query: string;
}

/** Where an embed's figures come from, whether they are frozen, and the way to the full view. */
export function EmbedFoot({ scene, query }: EmbedFootProps) {
  const words = useWords();
  const edition = askedEdition(window.location.search);
  const sources = scene.sources.map(({ publisher, edition: of }) => `${publisher}, ${of}`);
  return (
    <p className={styles["foot"]}>
      <span>{words.text("embed.sources", { list: words.formats.remarks(sources) })}</span>{" "}
      {edition === null ? null : <span>{words.text("edition.frozen", { edition })}</span>}{" "}
      <FullViewLink query={query} />
    </p>
  );
}
