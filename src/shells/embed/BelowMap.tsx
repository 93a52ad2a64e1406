import { useWords } from "#i18n/WordsContext.tsx";
import { GlobeNote } from "#panels/notes/GlobeNote.tsx";
import { Footnotes } from "#panels/reading/Footnotes.tsx";
import type { Scene } from "#scene/contract/scene.ts";
import type { Manifest } from "#schema/manifest.ts";
import type { EmbedOptions } from "#state/embed/embedOptions.ts";
import type { MapDocument } from "#state/map/document.ts";
import type { Intent } from "#state/map/intents.ts";
import type { Flavour } from "#theme/mapPaint.ts";
import { Skeleton } from "#ui/surfaces/Skeleton.tsx";
import { LostPart } from "../parts/LostPart.tsx";
import { lazyPart } from "../parts/lazyPart.tsx";
import { Region } from "../parts/Region.tsx";
import { Foot } from "./Foot.tsx";
import short from "./ShortFoot.module.css";

const EmbedUnderMap = lazyPart(() => import("./UnderMap.tsx"));
const EmbedShortFoot = lazyPart(() => import("./ShortFoot.tsx"));

interface BelowMapProps {
  readonly manifest: Manifest;
  readonly scene: Scene;
  readonly view: MapDocument;
  /** Canonical query of the view. */
  readonly query: string;
  readonly options: EmbedOptions;
  readonly flavour: Flavour;
  readonly mapWidthPx: number;
  /** What of the Scene could not be had. */
  readonly lacks: { readonly projects: boolean; readonly partnerships: boolean };
  readonly dispatch: (intent: Intent) => void;
}

/** All that an embed says below its map, in full or in short. */
export function BelowMap(props: BelowMapProps) {
  const words = useWords();
  const { manifest, scene, view, query, lacks } = props;
  const isShort = props.options.length === "short";
  const foot = <Foot scene={scene} query={query} />;
  const footnotes = <Footnotes manifest={manifest} />;
  const lost = (
    <>
      <LostPart />
      {foot}
      {footnotes}
    </>
  );
  return (
    <Region resetKeys={[scene]}>
      {isShort ? (
        <EmbedShortFoot
          {...props}
          projection={view.projection}
          placeholder={<div className={short["foot"]} />}
          lost={lost}
        />
      ) : (
        <EmbedUnderMap {...props} placeholder={<Skeleton lines={2} label={words.text("app.loading")} />} />
      )}
      {lacks.projects ? <p role="status">{words.text("error.data.projects")}</p> : null}
      {lacks.partnerships ? <p role="status">{words.text("error.data.partnerships")}</p> : null}
      {isShort ? null : foot}
      {isShort ? null : <GlobeNote projection={view.projection} />}
      {isShort ? null : footnotes}
    </Region>
  );
}
