import type { MapControl } from "#cartography/frame/controlRoom.ts";
import type { Scene } from "#scene/contract/scene.ts";
import type { Manifest } from "#schema/manifest.ts";
import type { MapDocument } from "#state/map/document.ts";
import type { Intent } from "#state/map/intents.ts";
import type { Flavour } from "#theme/mapPaint.ts";

/** A map of a page: what it shows, how, and what it may do. */
export interface MapRegionProps {
  readonly manifest: Manifest;
  /** Null while or because there are no figures; the region then stays quiet. */
  readonly scene: Scene | null;
  /** Whether the figures could not be had, as opposed to being on their way. */
  readonly hasNoFigures: boolean;
  readonly view: MapDocument;
  readonly flavour: Flavour;
  /** Whether the living map comes as soon as the drawing stands, or when a reader reaches for it. */
  readonly wakes: "by-itself" | "when-touched";
  /** Buttons over the map. */
  readonly controls: readonly MapControl[];
  /** What the map shows, for people who do not see it. */
  readonly alt: string;
  readonly dispatch: (intent: Intent) => void;
}
