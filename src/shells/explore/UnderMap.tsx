import { useWords } from "#i18n/WordsContext.tsx";
import { LegendCard } from "#panels/legend/LegendCard.tsx";
import { GlobeNote } from "#panels/notes/GlobeNote.tsx";
import { GradedNote } from "#panels/notes/GradedNote.tsx";
import { Footnotes } from "#panels/reading/Footnotes.tsx";
import { SelectionCard } from "#panels/selection/SelectionCard.tsx";
import { Timeline } from "#panels/timeline/Timeline.tsx";
import type { Scene } from "#scene/contract/scene.ts";
import type { Manifest } from "#schema/manifest.ts";
import type { Intent } from "#state/map/intents.ts";
import type { Projection } from "#state/map/values.ts";
import type { Flavour } from "#theme/mapPaint.ts";
import { Disclosure } from "#ui/surfaces/Disclosure.tsx";
import { Region } from "../parts/Region.tsx";

interface UnderMapProps {
  readonly manifest: Manifest;
  readonly scene: Scene;
  readonly flavour: Flavour;
  readonly mapWidthPx: number;
  /** How the map is drawn is no part of the Scene. */
  readonly projection: Projection;
  readonly isNarrow: boolean;
  /** Whether the details stand here, or beside the map. */
  readonly showsSelection: boolean;
  /** Asks who says so of what is selected. */
  readonly onEvidence: () => void;
  readonly dispatch: (intent: Intent) => void;
}

/** What belongs to the map and stands under it: details, years, legend, footnotes. */
export default function UnderMap(props: UnderMapProps) {
  const words = useWords();
  const { manifest, scene, flavour, mapWidthPx, projection, isNarrow, showsSelection, onEvidence, dispatch } =
    props;
  return (
    <Region resetKeys={[scene]}>
      <GlobeNote projection={projection} />
      <GradedNote scene={scene} />
      {showsSelection ? <SelectionCard scene={scene} onEvidence={onEvidence} dispatch={dispatch} /> : null}
      <Timeline scene={scene} dispatch={dispatch} />
      <Disclosure title={words.text("legend.title")} isOpenAtFirst={!isNarrow}>
        <LegendCard scene={scene} flavour={flavour} mapWidthPx={mapWidthPx} />
      </Disclosure>
      <Footnotes manifest={manifest} />
    </Region>
  );
}
