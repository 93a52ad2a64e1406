import type { Anchors } from "#cartography/anchors.ts";
import { backgroundLabels } from "#cartography/backgroundLabels.ts";
import type { DrawnFlow } from "#cartography/drawnFlows.ts";
import { curvePoint } from "#cartography/flowCurve.ts";
import type { PlaceFill } from "#cartography/placeFills.ts";
import { placeLabels } from "#cartography/placeLabels.ts";
import type { FlatProjection } from "#cartography/projection.ts";
import { type ScreenFrame, toScreen } from "#cartography/screenFrame.ts";
import type { Scene } from "#scene/scene.ts";
import type { PlaceId } from "#schema/ids.ts";
import type { Place } from "#schema/manifest.ts";
import type { MapPaint } from "#theme/mapPaint.ts";
import type { MapText } from "../mapText.ts";
import { createDotGroup } from "./dotGroup.ts";
import { createFlagGroup } from "./flagGroup.ts";
import { createLabelGroup } from "./labelGroup.ts";
import { svg } from "./svg.ts";

/** Pixels of map that one label needs around it. */
const PIXELS_PER_LABEL = 36_000;
const SAMPLES_PER_FLOW = 14;

/** What the overlay shows at rest. */
export interface OverlayContent {
  readonly scene: Scene;
  /** Every place of the map, for names that give orientation. */
  readonly places: readonly Place[];
  readonly fills: ReadonlyMap<PlaceId, PlaceFill>;
  readonly smallPlaces: readonly Place[];
  readonly flows: readonly DrawnFlow[];
  readonly paint: MapPaint;
}

/** Dots, flags and labels, as SVG over the map: above the flows, sharp, and in the page's own typeface. */
export interface Overlay {
  readonly element: SVGSVGElement;
  readonly layOut: (content: OverlayContent, frame: ScreenFrame) => void;
  readonly follow: (frame: ScreenFrame) => void;
  readonly projectAt: (frame: ScreenFrame, x: number, y: number) => string | null;
  readonly smallPlaceAt: (frame: ScreenFrame, x: number, y: number) => PlaceId | null;
}

export function createOverlay(anchors: Anchors, projectionOf: () => FlatProjection, text: MapText): Overlay {
  const dots = createDotGroup(projectionOf);
  const flags = createFlagGroup(projectionOf);
  const labels = createLabelGroup(anchors, projectionOf, text);
  const element = svg(
    "svg",
    { "aria-hidden": "true", width: "100%", height: "100%" },
    dots.element,
    flags.element,
    labels.element,
  );

  return {
    element,
    layOut: ({ scene, places, fills, smallPlaces, flows, paint }, frame) => {
      dots.show(smallPlaces, fills, paint, frame);
      flags.layOut(scene.markers, frame, paint);
      labels.repaint(paint);
      const most = Math.max(4, Math.min(24, Math.round((frame.width * frame.height) / PIXELS_PER_LABEL)));
      const subjects = placeLabels(scene);
      const named = new Set(subjects.map(({ place }) => place));
      const background = backgroundLabels(places, frame.pixelsPerUnit).filter(
        ({ place }) => !named.has(place),
      );
      const wanted = [...subjects, ...background];
      labels.layOut(wanted, most, frame, flags.boxes(frame), pointsAlong(flows, frame));
    },
    follow: (frame) => {
      dots.follow(frame);
      flags.follow(frame);
      labels.follow(frame);
    },
    projectAt: flags.at,
    smallPlaceAt: dots.at,
  };
}

function pointsAlong(flows: readonly DrawnFlow[], frame: ScreenFrame): number[] {
  const points: number[] = [];
  for (const flow of flows) {
    for (const piece of flow.pieces) {
      for (let step = 1; step <= SAMPLES_PER_FLOW; step += 1) {
        points.push(...toScreen(frame, curvePoint(piece.curve, step / SAMPLES_PER_FLOW)));
      }
    }
  }
  return points;
}
