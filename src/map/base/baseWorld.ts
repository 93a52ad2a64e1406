import type { Map as MapLibreMap } from "maplibre-gl";
import type { Topology } from "topojson-specification";
import { DETAIL_ZOOM } from "#cartography/frame/wantsDetail.ts";
import type { MapFeatures } from "#cartography/land/mapFeatures.ts";
import type { PlanProjection } from "#cartography/plane/projection.ts";
import type { SceneOutline } from "#scene/contract/scene.ts";
import type { PlaceId } from "#schema/ids.ts";
import type { Selection } from "#state/map/values.ts";
import { agreementFeatures, looksSame } from "./agreementLayers.ts";
import { setBaseData, setSource } from "./baseData.ts";
import { focusFeatures, setFocusFeatures } from "./focusLayers.ts";
import { SOURCES } from "./sourceIds.ts";

/** About where the whole world fills a map, in MapLibre's levels. */
const OVERVIEW_ZOOM = 1;

/** The geometry under the flows: coarse at first, finer once a reader has come close. */
export interface BaseWorld {
  /** Projects everything and hands it to the map. */
  readonly draw: (projection: PlanProjection) => void;
  readonly outlinePartners: (outlines: readonly SceneOutline[]) => void;
  readonly outlineFocus: (targets: readonly (Selection | null)[]) => void;
  /** Fetches and draws the finer boundaries if the map is close enough and has them not. */
  readonly refine: (projection: () => PlanProjection) => Promise<void>;
}

/** The geometry of a map that has not been drawn yet, with the coarse boundaries until `refine` brings finer ones. */
export function createBaseWorld(
  map: MapLibreMap,
  overview: Topology,
  loadDetail: () => Promise<Topology>,
  euMembers: ReadonlySet<PlaceId>,
): BaseWorld {
  let topology = overview;
  let features: MapFeatures | null = null;
  let outlines: readonly SceneOutline[] = [];
  let focus: readonly (Selection | null)[] = [];
  let isLoading = false;
  let isGone = false;
  map.on("remove", () => {
    isGone = true;
  });

  const setPartners = (): void => {
    if (features === null) return;
    setSource(
      map,
      SOURCES.agreements,
      agreementFeatures(features.places, outlines, topology === overview ? OVERVIEW_ZOOM : DETAIL_ZOOM),
    );
  };
  const setFocus = (): void => {
    if (features === null) return;
    setFocusFeatures(map, focusFeatures(features, focus));
  };
  const draw = (projection: PlanProjection): void => {
    features = setBaseData(map, topology, projection, euMembers);
    setPartners();
    setFocus();
  };

  return {
    draw,
    outlinePartners: (next) => {
      // Every Scene has outlines of its own that mostly look alike; handing them over costs the map two more frames.
      const isUnchanged = looksSame(next, outlines);
      outlines = next;
      if (!isUnchanged) setPartners();
    },
    outlineFocus: (next) => {
      const places = (targets: typeof next): string =>
        targets.map((target) => (target?.kind === "place" ? target.id : "")).join();
      const isUnchanged = places(next) === places(focus);
      focus = next;
      if (!isUnchanged) setFocus();
    },
    refine: async (projection) => {
      if (isLoading || topology !== overview || map.getZoom() < DETAIL_ZOOM) return;
      isLoading = true;
      const detail = await loadDetail().catch(() => null);
      isLoading = false;
      if (detail === null || isGone) return;
      topology = detail;
      draw(projection());
    },
  };
}
