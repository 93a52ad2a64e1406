import { type ComponentType, type LazyExoticComponent, useCallback, useEffect, useMemo, useRef } from "react";
import type { Topology } from "topojson-specification";
import { useWords } from "#i18n/WordsContext.tsx";
import type { MapCanvasProps } from "#map/MapCanvas.tsx";
import type { MapFailure, MapIntent } from "#map/mapIntent.ts";
import type { MapView } from "#map/mapView.ts";
import { HoverTooltip } from "#panels/HoverTooltip.tsx";
import { useGeometryLoader } from "#queries/useGeometryLoader.ts";
import type { Scene } from "#scene/scene.ts";
import { hover, useHover } from "#state/hover.ts";
import { chooseProjection, select } from "#state/intents.ts";
import { SELECTION_CARD } from "#state/selectionCardId.ts";
import type { Selection } from "#state/view.ts";
import { useMediaQuery } from "#ui/useMediaQuery.ts";
import type { MapRegionProps } from "./MapRegion.tsx";
import { useMapCamera } from "./useMapCamera.ts";

interface LivingMapProps extends MapRegionProps {
  readonly scene: Scene;
  readonly overview: Topology;
  readonly MapCanvas: LazyExoticComponent<ComponentType<MapCanvasProps>>;
  readonly onFailure: (reason: MapFailure) => void;
  readonly onReady: () => void;
  readonly onView: (view: MapView | null) => void;
}

/** The map that can be moved, in step with the view, and its tooltip. */
export default function LivingMap({
  MapCanvas,
  onFailure,
  onReady,
  onView,
  manifest,
  scene,
  overview,
  view,
  flavour,
  gestures,
  controls,
  dispatch,
}: LivingMapProps) {
  const words = useWords();
  const reducedMotion = useMediaQuery("(prefers-reduced-motion: reduce)");
  const loadDetail = useGeometryLoader(manifest.files.detail);
  const camera = useMapCamera(view.camera, dispatch);
  const hovered = useHover((state) => state.target);
  const text = useMemo(
    () => ({
      mapName: words.text("map.title"),
      ...words.labels,
      scrollHint: words.text("map.scroll-hint"),
      scrollHintMac: words.text("map.scroll-hint-mac"),
      touchHint: words.text("map.touch-hint"),
    }),
    [words],
  );
  const { report } = camera;
  const answer = useTapAnswer(scene.view.select, reducedMotion);
  const act = useCallback(
    (intent: MapIntent) => {
      if (intent.kind === "hover") hover(intent.target, intent.point);
      else if (intent.kind === "select") {
        answer(intent);
        dispatch(select(intent.target));
      } else if (intent.kind === "projection") dispatch(chooseProjection(intent.projection));
      else report(intent.camera);
    },
    [dispatch, report, answer],
  );
  return (
    <>
      <MapCanvas
        scene={scene}
        projection={view.projection}
        camera={camera.given}
        manifest={manifest}
        overview={overview}
        loadDetail={loadDetail}
        flavour={flavour}
        text={text}
        hovered={hovered}
        reducedMotion={reducedMotion}
        gestures={gestures}
        controls={controls}
        onIntent={act}
        onFailure={onFailure}
        onReady={onReady}
        onView={onView}
      />
      <HoverTooltip scene={scene} manifest={manifest} />
    </>
  );
}

/**
 * What follows a tap once it is selected: its card comes into sight, the focus stays where it is. A page without cards
 * has the tooltip for an answer.
 *
 * @returns  takes note of a selection that is about to be dispatched
 */
function useTapAnswer(selected: Selection | null, reducedMotion: boolean) {
  const tap = useRef<Extract<MapIntent, { kind: "select" }> | null>(null);
  useEffect(() => {
    const { target = null, tappedAt = null } = tap.current ?? {};
    tap.current = null;
    if (tappedAt === null || selected === null || selected.id !== target?.id) return;
    const card = document.getElementById(SELECTION_CARD);
    if (card === null) hover(target, tappedAt);
    else card.scrollIntoView({ block: "nearest", behavior: reducedMotion ? "instant" : "smooth" });
  }, [selected, reducedMotion]);
  return useCallback((intent: Extract<MapIntent, { kind: "select" }>) => {
    tap.current = intent;
  }, []);
}
