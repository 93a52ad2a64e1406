import { useWords } from "#i18n/WordsContext.tsx";
import { LegendCard } from "#panels/legend/LegendCard.tsx";
import { GlobeNote } from "#panels/notes/GlobeNote.tsx";
import { GradedNote } from "#panels/notes/GradedNote.tsx";
import { EditionCorrections } from "#panels/notices/EditionCorrections.tsx";
import { Footnotes } from "#panels/reading/Footnotes.tsx";
import { sourcesLine } from "#picture/sourcesLine.ts";
import type { Scene } from "#scene/contract/scene.ts";
import { figureSources } from "#scene/evidence/figureSources.ts";
import { sceneFootnotes } from "#scene/words/footnotes.ts";
import type { Manifest } from "#schema/manifest.ts";
import type { Projection } from "#state/map/values.ts";
import { askedEdition } from "#state/url/askedEdition.ts";
import type { Flavour } from "#theme/mapPaint.ts";
import { VisuallyHidden } from "#ui/signs/VisuallyHidden.tsx";
import { Region } from "../parts/Region.tsx";
import { FullViewLink } from "../site/FullViewLink.tsx";
import styles from "./ShortFoot.module.css";

interface ShortFootProps {
  readonly scene: Scene;
  readonly manifest: Manifest;
  /** Canonical query of the view. */
  readonly query: string;
  readonly flavour: Flavour;
  readonly projection: Projection;
  readonly mapWidthPx: number;
}

/**
 * Under the map of a short embed: sources, whether they are partial, the remark on boundaries, the way to the full view and
 * the footnotes of the places it speaks of. The rest is folded away, with all footnotes: the pointer can name any place.
 */
export default function ShortFoot(props: ShortFootProps) {
  const { scene, manifest, query, flavour, projection, mapWidthPx } = props;
  const words = useWords();
  const edition = askedEdition(window.location.search);
  const sources = figureSources(scene, manifest).map(({ family, edition: of }) =>
    words.source({ publisher: words.lookUp(`family.${family}`), edition: of, year: null }),
  );
  const sentences = [
    sources.length === 0
      ? sourcesLine(scene, words)
      : `${words.text("embed.sources", { list: words.formats.remarks(sources) })}.`,
    ...(scene.coverage.completeness === "partial" ? [words.text("notes.partial")] : []),
    words.text("notes.boundaries"),
    ...(edition === null ? [] : [words.text("edition.frozen", { edition })]),
  ];
  return (
    <footer className={styles["foot"]}>
      <p>{sentences.join(" ")}</p>
      {sceneFootnotes(scene, manifest).map((kind) => (
        <p key={kind}>{words.text(`footnote.${kind}`)}</p>
      ))}
      <div className={styles["full"]}>
        <FullViewLink query={query} />
      </div>
      <details>
        <summary>{words.text("notes.map")}</summary>
        <VisuallyHidden as="h2">{words.text("legend.title")}</VisuallyHidden>
        <Region resetKeys={[scene]}>
          <LegendCard scene={scene} flavour={flavour} mapWidthPx={mapWidthPx} />
        </Region>
        <p>{words.say(scene.drawn)}</p>
        <GradedNote scene={scene} />
        <p>{sourcesLine(scene, words)}</p>
        <GlobeNote projection={projection} />
        <Footnotes manifest={manifest} />
      </details>
      {edition === null ? null : <EditionCorrections edition={edition} material={scene.question.material} />}
    </footer>
  );
}
