import { ErrorBoundary } from "react-error-boundary";
import type { Topology } from "topojson-specification";
import type { MapControl } from "#cartography/frame/controlRoom.ts";
import type { Scene } from "#scene/contract/scene.ts";
import type { DrawnLand } from "#schema/drawnLand.ts";
import type { Manifest } from "#schema/manifest.ts";
import type { MapDocument } from "#state/map/document.ts";
import type { Flavour } from "#theme/mapPaint.ts";
import { FirstDrawing } from "../start/FirstDrawing.tsx";
import { endHeadStart } from "../start/headStartMoment.ts";
import { StillMap } from "./StillMap.tsx";

interface DrawnMapProps {
  /** What the Scene can be drawn on before the boundaries have arrived; null where it can not. */
  readonly land: DrawnLand | null;
  readonly scene: Scene;
  /** Whether the Scene only stands in for its equal from the data files, which is on its way. */
  readonly isHeadStart: boolean;
  readonly manifest: Manifest;
  /** Null while it has not arrived. */
  readonly overview: Topology | null;
  readonly view: MapDocument;
  readonly flavour: Flavour;
  /** What lies over the map. */
  readonly controls: readonly MapControl[];
  /** What it shows, for people who do not see it. */
  readonly alt: string;
  /** Whether the drawing of the Scene is on screen, or was. */
  readonly isPainted: boolean;
  /** Whether another map shows the Scene. */
  readonly isReplaced: boolean;
  /** Called when the drawing of the Scene is on screen, or has failed. */
  readonly onPainted: () => void;
}

/** The map without the graphics card: first on land that came with the page, and then as it should be, with its words. */
export function DrawnMap({ land, isHeadStart, isPainted, isReplaced, overview, ...drawn }: DrawnMapProps) {
  const { scene, manifest, flavour, controls, alt, onPainted } = drawn;
  return (
    <>
      {land && !isPainted ? (
        <ErrorBoundary fallback={null} onError={endHeadStart}>
          <FirstDrawing {...{ scene, manifest, land, flavour, controls, alt }} />
        </ErrorBoundary>
      ) : null}
      {overview === null || isHeadStart || isReplaced ? null : (
        <ErrorBoundary fallback={null} onError={onPainted}>
          <StillMap {...drawn} overview={overview} />
        </ErrorBoundary>
      )}
    </>
  );
}
