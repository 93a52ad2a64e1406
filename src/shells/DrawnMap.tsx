import { ErrorBoundary } from "react-error-boundary";
import type { Topology } from "topojson-specification";
import type { Scene } from "#scene/scene.ts";
import type { Manifest } from "#schema/manifest.ts";
import type { ViewState } from "#state/view.ts";
import type { Flavour } from "#theme/mapPaint.ts";
import { OpeningDrawing } from "./OpeningDrawing.tsx";
import type { Opening } from "./opening.ts";
import { StillMap } from "./StillMap.tsx";

interface DrawnMapProps {
  readonly opening: Opening | null;
  readonly scene: Scene;
  readonly manifest: Manifest;
  /** Null while it has not arrived. */
  readonly overview: Topology | null;
  readonly view: ViewState;
  readonly flavour: Flavour;
  /** What it shows, for people who do not see it. */
  readonly alt: string;
  /** Whether the drawing of the Scene is on screen, or was. */
  readonly isPainted: boolean;
  /** Whether another map shows the Scene. */
  readonly isReplaced: boolean;
  /** Called when the drawing of the Scene is on screen, or has failed. */
  readonly onPainted: () => void;
}

/** The map without the graphics card: the drawing that came with the page, and then that of the Scene, with its words. */
export function DrawnMap({ opening, isPainted, isReplaced, overview, onPainted, ...drawn }: DrawnMapProps) {
  // The opening Scene is soon replaced by its equal from the data files; to draw both would take twice the time.
  const isHeadStart = drawn.scene === opening?.scene;
  return (
    <>
      {opening && !isPainted ? <OpeningDrawing opening={opening} alt={drawn.alt} /> : null}
      {overview === null || isHeadStart || isReplaced ? null : (
        <ErrorBoundary fallback={null} onError={onPainted}>
          <StillMap {...drawn} overview={overview} onPainted={onPainted} />
        </ErrorBoundary>
      )}
    </>
  );
}
