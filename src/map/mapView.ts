import type { Topology } from "topojson-specification";
import type { MapControl } from "#cartography/frame/controlRoom.ts";
import { globeFace } from "#cartography/frame/globeFace.ts";
import { mapInsets } from "#cartography/frame/mapInsets.ts";
import { type Outlook, startOutlook } from "#cartography/frame/outlook.ts";
import { type PlaceFill, placeFills } from "#cartography/land/placeFills.ts";
import { anchorsOf } from "#cartography/plane/anchors.ts";
import { globeSource } from "#cartography/plane/cut/cutProjections.ts";
import * as discs from "#cartography/plane/disc/discProjections.ts";
import type { PlanProjection } from "#cartography/plane/projection.ts";
import { EU27, placeIndex } from "#domain/place.ts";
import { isSame } from "#lib/isSame.ts";
import type { Scene } from "#scene/contract/scene.ts";
import { unitsOfScene } from "#scene/units.ts";
import type { PlaceId } from "#schema/ids.ts";
import type { Manifest } from "#schema/manifest.ts";
import { isSameCamera } from "#state/map/isSameCamera.ts";
import type { Camera, Projection, Selection } from "#state/map/values.ts";
import { type Flavour, mapPaint } from "#theme/mapPaint.ts";
import { applyPlaceStates } from "./base/applyPlaceStates.ts";
import { createBaseWorld } from "./base/baseWorld.ts";
import { showPatterns } from "./base/fillLayers.ts";
import { showEuAs } from "./base/lineLayers.ts";
import { mapLibreProjection } from "./base/mapStyle.ts";
import { repaintBase } from "./base/repaintBase.ts";
import { SOURCES } from "./base/sourceIds.ts";
import { bringIntoSight, type Sight } from "./bringIntoSight.ts";
import { cameraOf, isAt, keepInWorld, outlookOf, positionOf, sizeOf } from "./camera.ts";
import { createBaseMap } from "./createBaseMap.ts";
import { createMoves } from "./createMoves.ts";
import { createFlowOverlay } from "./flows/flowOverlay.ts";
import { createFlowPresenter } from "./flows/flowPresenter.ts";
import type { MapFailure, MapIntent } from "./mapIntent.ts";
import type { MapText } from "./mapText.ts";
import { createOverlay } from "./overlay/overlay.ts";
import { watchKeys } from "./watchKeys.ts";
import { watchPixelRatio } from "./watchPixelRatio.ts";
import { watchReader } from "./watchReader.ts";
import { whenDrawn } from "./whenDrawn.ts";

export interface MapViewOptions {
  readonly scene: Scene;
  readonly projection: Projection;
  readonly camera: Camera | null;
  readonly manifest: Manifest;
  readonly overview: Topology;
  readonly loadDetail: () => Promise<Topology>;
  readonly flavour: Flavour;
  readonly text: MapText;
  readonly reducedMotion: boolean;
  /** What lies over the map. */
  readonly controls: readonly MapControl[];
  readonly onIntent: (intent: MapIntent) => void;
  readonly onFailure: (reason: MapFailure) => void;
  readonly onReturn: () => void;
  readonly onReady: () => void;
}

/** A living map: told what to show, telling what the reader does. */
export interface MapView {
  /** Shows another Scene; `mayMove` lets the map move to what is selected in it. */
  readonly show: (scene: Scene, mayMove: boolean) => void;
  readonly setProjection: (projection: Projection, camera: Camera | null) => void;
  readonly setFlavour: (flavour: Flavour) => void;
  readonly highlight: (target: Selection | null) => void;
  readonly moveTo: (camera: Camera | null) => void;
  readonly zoomBy: (levels: number) => void;
  /** Moves the view over the map, or turns the globe, by parts of what is on screen: `[0, -0.25]` shows more of the north. */
  readonly panBy: (parts: readonly [right: number, down: number]) => void;
  readonly remove: () => void;
}

/**
 * Builds the map in a container and keeps it in step with Scene after Scene.
 *
 * @throws GPUInitializationError of MapLibre when the browser gives no WebGL 2
 */
export function createMapView(container: HTMLElement, options: MapViewOptions): MapView {
  const { manifest, reducedMotion } = options;
  let { scene } = options;
  let paint = mapPaint(options.flavour);
  let projectionId = options.projection;
  let isHome = options.camera === null;
  let fills: ReadonlyMap<PlaceId, PlaceFill> = new Map();
  let hovered: Selection | null = null;
  let size = sizeOf(container);
  let isStyled = false;
  let isReady = false;

  const anchors = anchorsOf(manifest);
  const euMembers = placeIndex(manifest).members(EU27);
  const start = (camera: Camera | null): Outlook =>
    startOutlook({
      id: projectionId,
      camera,
      face: globeFace(scene, anchors),
      size,
      insets: mapInsets(options.controls, size.width),
      discs,
    });
  let outlook = start(options.camera);
  const map = createBaseMap(container, {
    position: positionOf(outlook),
    projection: outlook.projection,
    paint,
    text: options.text,
  });
  const layer = createFlowOverlay(() => outlook.frame);
  const flows = createFlowPresenter(layer, anchors, outlook.projection);
  const overlay = createOverlay(() => outlook.projection);
  container.append(overlay.element);
  const metAs = (place: PlaceId): PlaceId => unitsOfScene(manifest, scene).metAs(place);
  const sight: Sight = { outlook: () => outlook, anchors, flows: flows.drawn };
  /** What was last selected on the map itself, where it need not be brought into sight. */
  let picked: Selection | null = null;
  const onIntent = (intent: MapIntent): void => {
    if (intent.kind === "select") picked = intent.target;
    options.onIntent(intent);
  };
  const stopWatching = [
    watchReader(map, overlay, { frame: () => outlook.frame, flows: flows.drawn, metAs }, onIntent),
    watchKeys(
      map,
      {
        scene: () => scene,
        bringIntoSight: (target, then) => bringIntoSight(map, sight, target, reducedMotion, then),
      },
      onIntent,
    ),
  ];

  const world = createBaseWorld(map, options.overview, options.loadDetail, euMembers);
  /** What MapLibre is given to draw: of a globe the whole world, which it bends itself. */
  const source = (): PlanProjection => (projectionId === "globe" ? globeSource : outlook.projection);

  const layOut = (): void => {
    if (!isStyled) return;
    overlay.layOut(
      {
        scene,
        places: manifest.places,
        fills,
        flows: flows.drawn(),
        anchors,
        words: options.text,
        paint,
        controls: options.controls,
      },
      outlook.frame,
    );
  };
  const look = (): void => {
    outlook = outlookOf(map, outlook.projection, size);
    flows.lookThrough(outlook, map.getZoom());
  };
  const emphasise = (): void => {
    flows.highlight(hovered ?? scene.filters.select, metAs);
    world.outlineFocus([scene.filters.select, hovered]);
  };
  const fill = (): void => {
    const next = placeFills(scene, manifest);
    applyPlaceStates(map, [SOURCES.areas], fills, next);
    showPatterns(map, new Set([...next.values()].flatMap(({ pattern }) => pattern ?? [])));
    fills = next;
  };
  const refine = (): void => void world.refine(source);
  const moves = createMoves(map, () => outlook, reducedMotion);

  map.on("style.load", () => {
    isStyled = true;
    // Another paint may have been chosen since the style was given.
    repaintBase(map, paint);
    layer.setColours(paint.flow, paint.flowCasing);
    map.addControl(layer.control);
    world.outlinePartners(scene.outlines);
    world.draw(source());
    fill();
    look();
    flows.show(scene);
    emphasise();
    showEuAs(map, scene.question.eu);
    layOut();
    whenDrawn(map, () => {
      isReady = true;
      options.onReady();
    });
    refine();
    void document.fonts.ready.then(layOut);
  });
  map.on("move", () => {
    look();
    overlay.follow(outlook.frame);
  });
  map.on("resize", () => {
    size = sizeOf(container);
    layer.fit(map.getCanvas());
    if (isHome) map.jumpTo(positionOf(start(null)));
    look();
    layOut();
  });
  const stopSharpening = watchPixelRatio(() => map.resize());
  map.on("moveend", (event) => {
    look();
    layOut();
    refine();
    const camera = cameraOf(map, outlook.projection);
    if (camera === null || !moves.wasReaders(event)) return;
    isHome = false;
    options.onIntent({ kind: "camera", camera });
  });
  map.on("error", ({ error }) => {
    // A tile laid out anew takes back what its worker had asked for; MapLibre passes that on as an error.
    if (/abort/i.test(error.message)) return;
    if (/worker/i.test(error.message)) options.onFailure("worker");
    else if (isReady) reportError(error);
    else options.onFailure("unexpected");
  });
  // For whoever must know when a change is on screen, as the benchmark must.
  let timesDrawn = 0;
  map.on("idle", () => {
    timesDrawn += 1;
    container.dataset["drawn"] = String(timesDrawn);
  });
  map.on("webglcontextlost", () => {
    // The canvas hears of it also when this map, which cannot be mended, is gone.
    map.getCanvas().addEventListener("webglcontextrestored", options.onReturn, { once: true });
    options.onFailure("context-lost");
  });

  return {
    show: (next, mayMove) => {
      const before = scene;
      scene = next;
      if (!isStyled) return;
      fill();
      flows.show(next);
      if (next.outlines !== before.outlines) world.outlinePartners(next.outlines);
      const { select } = next.filters;
      if (!isSame(select, before.filters.select)) {
        emphasise();
        if (mayMove && select !== null && !isSame(select, picked))
          bringIntoSight(map, sight, select, reducedMotion, () => undefined);
        picked = null;
      }
      if (next.question.eu !== before.question.eu) showEuAs(map, next.question.eu);
      if (projectionId === "globe" && isHome && next.question.place !== before.question.place) {
        moves.stop();
        moves.goTo(positionOf(start(null)));
      }
      // In the same frame, but while the graphics card is already at work on it.
      map.once("render", layOut);
      map.triggerRepaint();
    },
    setProjection: (id, camera) => {
      projectionId = id;
      outlook = start(camera);
      isHome = camera === null;
      map.setTransformConstrain(keepInWorld(outlook.projection));
      if (isStyled) {
        map.setProjection(mapLibreProjection(outlook.projection));
        world.draw(source());
      }
      map.jumpTo(positionOf(outlook));
    },
    setFlavour: (flavour) => {
      paint = mapPaint(flavour);
      if (!isStyled) return;
      repaintBase(map, paint);
      layer.setColours(paint.flow, paint.flowCasing);
      layOut();
    },
    highlight: (target) => {
      hovered = target;
      if (!isStyled) return;
      emphasise();
    },
    moveTo: (camera) => {
      moves.stop();
      isHome = camera === null;
      if (isSameCamera(camera, cameraOf(map, outlook.projection))) return;
      const position = positionOf(start(camera));
      if (isAt(map, position)) return;
      moves.goTo(position);
    },
    zoomBy: moves.zoomBy,
    panBy: moves.panBy,
    remove: () => {
      for (const stop of stopWatching) stop();
      stopSharpening();
      map.remove();
      overlay.element.remove();
    },
  };
}
