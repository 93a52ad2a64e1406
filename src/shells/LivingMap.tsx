import { useCallback, useMemo } from "react";
import type { Topology } from "topojson-specification";
import { useWords } from "#i18n/WordsContext.tsx";
import MapCanvas from "#map/MapCanvas.tsx";
import type { MapFailure, MapIntent } from "#map/mapIntent.ts";
import type { MapView } from "#map/mapView.ts";
import { HoverTooltip } from "#panels/HoverTooltip.tsx";
import { useGeometryLoader } from "#queries/useGeometryLoader.ts";
import type { Scene } from "#scene/scene.ts";
import { hover, useHover } from "#state/hover.ts";
import { chooseProjection, select } from "#state/intents.ts";
import { useMediaQuery } from "#ui/useMediaQuery.ts";
import type { MapRegionProps } from "./MapRegion.tsx";
import { useMapCamera } from "./useMapCamera.ts";

interface LivingMapProps extends MapRegionProps {
  readonly scene: Scene;
  readonly overview: Topology;
  readonly onFailure: (reason: MapFailure) => void;
  readonly onReturn: () => void;
  readonly onReady: () => void;
  readonly onView: (view: MapView | null) => void;
}

/** The map that can be moved, in step with the view, and its tooltip. */
export default function LivingMap({
  onFailure,
  onReturn,
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
  const act = useCallback(
    (intent: MapIntent) => {
      if (intent.kind === "hover") hover(intent.target, intent.point);
      else if (intent.kind === "select") dispatch(select(intent.target));
      else if (intent.kind === "projection") dispatch(chooseProjection(intent.projection));
      else report(intent.camera);
    },
    [dispatch, report],
  );
  return (
    <>
      <MapCanvas
        scene={scene}
        projection={view.projection}
        camera={camera.given}
        turns={camera.turns}
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
        onReturn={onReturn}
        onReady={onReady}
        onView={onView}
      />
      <HoverTooltip scene={scene} manifest={manifest} />
    </>
  );
}
