import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { WordsContext } from "#i18n/WordsContext.tsx";
import type { Words } from "#i18n/words.ts";
import { MeasurePicker } from "#panels/chooser/MeasurePicker.tsx";
import { SiteHeader } from "#panels/header/SiteHeader.tsx";
import { Caption } from "#panels/reading/Caption.tsx";
import { EmbedCaption } from "#panels/reading/EmbedCaption.tsx";
import { Footnotes } from "#panels/reading/Footnotes.tsx";
import type { Scene } from "#scene/contract/scene.ts";
import type { Manifest } from "#schema/manifest.ts";
import { Skeleton } from "#ui/surfaces/Skeleton.tsx";
import embed from "../embed/EmbedShell.module.css";
import area from "../explore/MapArea.module.css";
import region from "../map/MapRegion.module.css";
import { MENU } from "../site/menu.ts";
import shell from "../site/PageFrame.module.css";

/** What a page of a material is made of, as long as it is only read. */
export interface OpeningContent {
  readonly scene: Scene;
  readonly words: Words;
  /** Canonical query of the view. */
  readonly query: string;
  /** The map as SVG text. */
  readonly drawing: string;
  readonly manifest: Manifest;
  /** Every source, in a line of text. */
  readonly sources: string;
  /** What the signs of the map mean, as SVG text. */
  readonly legend: string;
}

const nothing = (): void => undefined;

/** A drawing made by our own renderer, which escapes every text. */
function Picture({ svg, className }: { readonly svg: string; readonly className?: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: React writes no SVG text as it stands
  return <div className={className} dangerouslySetInnerHTML={{ __html: svg }} />;
}

/** The drawing where the map of a shell has its place. */
function Drawing({ drawing }: OpeningContent) {
  return (
    <div className={`opening-drawing ${region["region"]}`}>
      <Picture svg={drawing} />
    </div>
  );
}

/** What the full site renders first, so that nothing moves when it takes over: its controls cannot be used yet. */
function ExploreOpening(content: OpeningContent) {
  const { scene, words, query } = content;
  return (
    <div className={shell["shell"]}>
      <div inert>
        <SiteHeader
          menu={MENU}
          page={null}
          query={query}
          theme="auto"
          dispatch={nothing}
          onShare={nothing}
          onEmbed={nothing}
        />
      </div>
      <main className={shell["main"]}>
        <div className={area["page"]}>
          <div className={area["intro"]}>
            <div className={area["choices"]} inert>
              <div className={area["choice"]} data-shown={words.material(scene.question.material)} />
              <div className={area["choice"]} />
            </div>
            <Caption scene={scene} />
          </div>
          <section className={area["mapColumn"]}>
            <div inert>
              <MeasurePicker scene={scene} dispatch={nothing} />
            </div>
            <div className={area["map"]}>
              <Drawing {...content} />
            </div>
            <p className="opening-sources">{content.sources}</p>
            <Picture className="opening-legend" svg={content.legend} />
          </section>
        </div>
      </main>
    </div>
  );
}

/** What an embed renders first. */
function EmbedOpening(content: OpeningContent) {
  return (
    <main>
      <div className={`${embed["embed"]} ${embed["frame"]}`}>
        <EmbedCaption scene={content.scene} title={null} note={null} isShort={false} />
        <div className={embed["map"]}>
          <Drawing {...content} />
        </div>
        <div inert>
          <Skeleton lines={2} label={content.words.text("app.loading")} />
        </div>
        <p className="opening-sources">
          <span>{content.sources}</span>{" "}
          <a href={`./?${content.query}`} target="_blank" rel="noopener">
            {content.words.text("embed.full")}
          </a>
        </p>
        <Footnotes manifest={content.manifest} />
      </div>
      <Picture className="opening-legend" svg={content.legend} />
    </main>
  );
}

/**
 * What stands in a built page before its program: the view that its material opens with, drawn and worded in English.
 *
 * @param kind  of the shell that takes its place
 * @returns     HTML
 */
export function renderOpening(kind: "explore" | "embed", content: OpeningContent): string {
  const Opening: (content: OpeningContent) => ReactNode = kind === "explore" ? ExploreOpening : EmbedOpening;
  return renderToStaticMarkup(
    <WordsContext value={content.words}>
      <Opening {...content} />
    </WordsContext>,
  );
}
