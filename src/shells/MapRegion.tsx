import { lazy, Suspense, useCallback, useMemo, useState } from "react";
import { ErrorBoundary } from "react-error-boundary";
import type { Topology } from "topojson-specification";
import { useWords } from "#i18n/WordsContext.tsx";
import type { MapFailure, MapIntent } from "#map/mapIntent.ts";
import type { MapView } from "#map/mapView.ts";
import { HoverTooltip } from "#panels/HoverTooltip.tsx";
import { useGeometry } from "#queries/useData.ts";
import { useGeometryLoader } from "#queries/useGeometryLoader.ts";
import type { Scene } from "#scene/scene.ts";
import type { Manifest } from "#schema/manifest.ts";
import { hover, useHover } from "#state/hover.ts";
import { type Intent, moveCamera, select } from "#state/intents.ts";
import type { ViewState } from "#state/view.ts";
import type { Flavour } from "#theme/mapPaint.ts";
import { ErrorCard } from "#ui/ErrorCard.tsx";
import { IconButton } from "#ui/IconButton.tsx";
import { useMediaQuery } from "#ui/useMediaQuery.ts";
import { DataErrorCard } from "./DataErrorCard.tsx";
import styles from "./MapRegion.module.css";
import { useMapCamera } from "./useMapCamera.ts";

const loadMap = () => lazy(() => import("#map/MapCanvas.tsx"));
const StillMap = lazy(() => import("./StillMap.tsx"));

interface MapRegionProps {
  readonly manifest: Manifest;
  /** Null while or because there are no figures; the region then stays quiet. */
  readonly scene: Scene | null;
  /** Whether the figures could not be had, as opposed to being on their way. */
  readonly hasNoFigures: boolean;
  readonly view: ViewState;
  readonly flavour: Flavour;
  readonly gestures: "own-page" | "embedded";
  readonly dispatch: (intent: Intent) => void;
}

/** The map with its buttons and tooltip; whatever fails here leaves the rest of the page alone. */
export function MapRegion(props: MapRegionProps) {
  const words = useWords();
  const { manifest, scene } = props;
  const geometry = useGeometry(manifest.files.overview);
  const [MapCanvas, setMapCanvas] = useState(loadMap);
  const [failure, setFailure] = useState<MapFailure | "chunk" | null>(null);
  const [isLiving, setLiving] = useState(false);
  // A canvas may come out of the printer blank, and never sharper than the screen.
  const isPrinted = useMediaQuery("print");

  function retry() {
    setMapCanvas(loadMap);
    setFailure(null);
  }
  function fail(reason: MapFailure | "chunk") {
    setFailure(reason);
    setLiving(false);
  }
  const card = (reason: MapFailure | "chunk") => (
    <ErrorCard
      title={words.text("error.map.title")}
      text={words.text(`error.map.${reason}`)}
      retryLabel={words.text("error.retry")}
      onRetry={reason === "no-webgl" ? undefined : retry}
    />
  );

  if (geometry.error) {
    return (
      <div className={styles["region"]}>
        <DataErrorCard
          title={words.text("error.map.title")}
          error={geometry.error}
          onRetry={geometry.retry}
        />
      </div>
    );
  }
  if (!geometry.data || !scene) {
    return (
      <div className={styles["region"]}>
        <p className={styles["wait"]}>{words.text(props.hasNoFigures ? "error.map.none" : "map.loading")}</p>
      </div>
    );
  }
  const overview = geometry.data;
  return (
    <div className={styles["region"]}>
      {isLiving && !isPrinted ? null : (
        <ErrorBoundary fallback={null}>
          <Suspense fallback={<p className={styles["wait"]}>{words.text("map.loading")}</p>}>
            <StillMap
              scene={scene}
              manifest={manifest}
              overview={overview}
              view={props.view}
              flavour={props.flavour}
            />
          </Suspense>
        </ErrorBoundary>
      )}
      {failure ? (
        <div className={styles["notice"]}>{card(failure)}</div>
      ) : (
        <ErrorBoundary
          resetKeys={[MapCanvas]}
          fallbackRender={() => card("chunk")}
          onError={() => fail("chunk")}
        >
          <Suspense fallback={null}>
            <LivingMap
              {...props}
              scene={scene}
              overview={overview}
              MapCanvas={MapCanvas}
              onFailure={fail}
              onReady={() => setLiving(true)}
            />
          </Suspense>
        </ErrorBoundary>
      )}
    </div>
  );
}

interface LivingMapProps extends MapRegionProps {
  readonly scene: Scene;
  readonly overview: Topology;
  readonly MapCanvas: ReturnType<typeof loadMap>;
  readonly onFailure: (reason: MapFailure) => void;
  readonly onReady: () => void;
}

function LivingMap({
  MapCanvas,
  onFailure,
  onReady,
  manifest,
  scene,
  overview,
  view,
  flavour,
  gestures,
  dispatch,
}: LivingMapProps) {
  const words = useWords();
  const reducedMotion = useMediaQuery("(prefers-reduced-motion: reduce)");
  const loadDetail = useGeometryLoader(manifest.files.detail);
  const camera = useMapCamera(view.camera, dispatch);
  const hovered = useHover((state) => state.target);
  const [mapView, setMapView] = useState<MapView | null>(null);
  const text = useMemo(
    () => ({
      mapName: words.text("map.title"),
      place: words.place,
      share: words.formats.percent,
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
        manifest={manifest}
        overview={overview}
        loadDetail={loadDetail}
        flavour={flavour}
        text={text}
        hovered={hovered}
        reducedMotion={reducedMotion}
        gestures={gestures}
        onIntent={act}
        onFailure={onFailure}
        onReady={onReady}
        onView={setMapView}
      />
      <div className={styles["buttons"]}>
        <IconButton icon="plus" label={words.text("map.zoom-in")} onClick={() => mapView?.zoomBy(1)} />
        <IconButton icon="minus" label={words.text("map.zoom-out")} onClick={() => mapView?.zoomBy(-1)} />
        <IconButton icon="world" label={words.text("map.whole")} onClick={() => dispatch(moveCamera(null))} />
      </div>
      <HoverTooltip scene={scene} manifest={manifest} />
    </>
  );
}
