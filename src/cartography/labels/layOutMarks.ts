import type { Scene } from "#scene/contract/scene.ts";
import type { PlaceId } from "#schema/ids.ts";
import type { Place } from "#schema/manifest.ts";
import type { MapPaint } from "#theme/mapPaint.ts";
import type { DrawnFlow } from "../flows/drawnFlows.ts";
import { flowLines } from "../flows/flowLines.ts";
import type { Box } from "../frame/box.ts";
import { controlRoom, type MapControl } from "../frame/controlRoom.ts";
import { type ScreenFrame, toScreen } from "../frame/screenFrame.ts";
import type { PlaceFill } from "../land/placeFills.ts";
import { dotMarks } from "../marks/dotMarks.ts";
import { flagMarks } from "../marks/flagMarks.ts";
import { flowSigns } from "../marks/flowSigns.ts";
import type { Mark } from "../marks/mark.ts";
import { smallPlaces } from "../marks/smallPlaces.ts";
import type { Anchors } from "../plane/anchors.ts";
import type { PlanProjection } from "../plane/projection.ts";
import { backgroundLabels } from "./backgroundLabels.ts";
import { type LabelWords, labelMarks } from "./labelMarks.ts";
import type { LabelRoom } from "./labelRoom.ts";
import { labelSpots } from "./labelSpots.ts";
import { siteNames } from "./siteNames.ts";
import { whomToName } from "./whomToName.ts";

/** What the marks of a map are made from. */
export interface MarksContent {
  readonly scene: Scene;
  /** Every place of the map, for names that give orientation. */
  readonly places: readonly Place[];
  readonly fills: ReadonlyMap<PlaceId, PlaceFill>;
  readonly flows: readonly DrawnFlow[];
  readonly anchors: Anchors;
  /** Null for marks without labels. */
  readonly words: LabelWords | null;
  readonly paint: MapPaint;
  /** What lies over the map on screen. */
  readonly controls: readonly MapControl[];
}

/** Everything over the flows, from the bottom up. */
export interface MarkLayout {
  readonly dots: readonly Mark[];
  /** Signs on flows. */
  readonly onFlows: readonly Mark[];
  readonly flags: readonly Mark[];
  readonly labels: readonly Mark[];
}

/** The boxes on screen that marks keep free of labels. */
function roomOf(marks: readonly Mark[], projection: PlanProjection, frame: ScreenFrame): Box[] {
  return marks.flatMap(({ at, room }) => {
    if (room === undefined) return [];
    const [x, y] = toScreen(frame, projection.forward(...at));
    return [{ left: x + room.left, right: x + room.right, top: y + room.top, bottom: y + room.bottom }];
  });
}

/** Dots, flags and labels of a Scene in a frame: the same for the living map and for a picture. */
export function layOutMarks(
  content: MarksContent,
  projection: PlanProjection,
  frame: ScreenFrame,
): MarkLayout {
  const { scene, places, fills, flows, anchors, words, paint, controls } = content;
  const flags = flagMarks(scene.markers, projection, frame, paint);
  const onFlows = flowSigns(scene.arcs, flows, projection, paint);
  const dots = dotMarks(smallPlaces(scene, { places: [...places] }), fills, paint);
  if (words === null) return { dots, onFlows, flags, labels: [] };
  const signs = [...flags, ...onFlows];
  const subjects = whomToName(scene);
  const named = new Set(subjects.map(({ place }) => place));
  const lines = flowLines(flows, frame);
  const covered = controlRoom(controls, frame);
  const spots = labelSpots(anchors, flows, projection, frame, covered);
  const background = backgroundLabels(places, frame.pixelsPerUnit).filter(
    ({ place }) => !named.has(place) && spots.get(place)?.towards === null,
  );
  const roomBeside = (around: readonly Mark[]): LabelRoom => ({
    outlook: { projection, frame },
    obstacles: [...covered, ...roomOf(around, projection, frame)],
    flows: lines,
  });
  const names = labelMarks(subjects, roomBeside(signs), { words, spots, paint, alreadyNamed: 0 });
  const projects = siteNames(scene.markers, flags, roomBeside([...signs, ...names]));
  const taken = roomBeside([...signs, ...names, ...projects]);
  const orientation = labelMarks(background, taken, { words, spots, paint, alreadyNamed: names.length });
  return {
    dots,
    onFlows,
    flags,
    labels: [...orientation, ...projects, ...names],
  };
}
