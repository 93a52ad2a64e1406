import { lazy, Suspense, useCallback, useEffect, useRef, useState } from "react";
import { ErrorBoundary } from "react-error-boundary";
import type { MapControl } from "#cartography/frame/controlRoom.ts";
import { useWords } from "#i18n/WordsContext.tsx";
import type { MapView } from "#map/mapView.ts";
import { useGeometry } from "#queries/useData.ts";
import type { Scene } from "#scene/contract/scene.ts";
import type { Manifest } from "#schema/manifest.ts";
import type { MapDocument } from "#state/map/document.ts";
import { type Intent, set } from "#state/map/intents.ts";
import { setMapElement } from "#state/mapElement.ts";
import type { Flavour } from "#theme/mapPaint.ts";
import { IconButton } from "#ui/controls/IconButton.tsx";
import { useMediaQuery } from "#ui/useMediaQuery.ts";
import { WakeButton } from "../embed/WakeButton.tsx";
import { DataErrorCard } from "../parts/DataErrorCard.tsx";
import { FailureCard } from "../parts/FailureCard.tsx";
import { lazyPart } from "../parts/lazyPart.tsx";
import { endFirstPaint } from "../start/firstPaint.ts";
import { landFor, openingScene } from "../start/headStart.ts";
import { useIsHeadStartOver } from "../start/headStartMoment.ts";
import { DrawnMap } from "./DrawnMap.tsx";
import styles from "./MapRegion.module.css";
import { useMapFailure } from "./useMapFailure.ts";

const LivingMap = lazy(() => import("./LivingMap.tsx"));
const ProjectionSwitch = lazyPart(() => import("#panels/chooser/ProjectionSwitch.tsx"));

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

/** The map with its buttons and tooltip; whatever fails here leaves the rest of the page alone. */
export function MapRegion(props: MapRegionProps) {
  const words = useWords();
  const { manifest, scene } = props;
  const land = landFor(props.view);
  const isHeadStartOver = useIsHeadStartOver();
  const geometry = useGeometry(land !== null && !isHeadStartOver ? null : manifest.files.overview);
  const { failure, ...map } = useMapFailure();
  const [isLiving, setLiving] = useState(false);
  // A canvas may come out of the printer blank, and never sharper than the screen.
  const isPrinted = useMediaQuery("print");
  const [isPainted, setPainted] = useState(false);
  const [isTouched, setTouched] = useState(false);
  const [mapView, setMapView] = useState<MapView | null>(null);
  const [zoomsWanted, setZoomsWanted] = useState(0);
  const region = useRef<HTMLDivElement>(null);
  const isAwake = isTouched || (props.wakes === "by-itself" && isPainted);
  const hasNothing = geometry.error !== null || props.hasNoFigures;

  const paint = useCallback(() => {
    setPainted(true);
    endFirstPaint();
  }, []);
  useEffect(() => {
    if (hasNothing) endFirstPaint();
  }, [hasNothing]);
  useEffect(() => {
    setMapElement(region.current);
    return () => setMapElement(null);
  });

  /** Takes a map that is new, and shows nothing yet, or null for one that has gone. */
  const watch = useCallback((view: MapView | null) => {
    setMapView(view);
    setLiving(false);
  }, []);
  /** The living map takes the focus over from the button that woke it, and from nothing else. */
  function live() {
    setLiving(true);
    if (document.activeElement?.className === styles["wake"])
      region.current?.querySelector<HTMLElement>("canvas")?.focus({ preventScroll: true });
  }
  /** Zooms the living map, or wakes it and zooms when it is there. */
  function zoomBy(levels: number) {
    if (mapView !== null && isLiving) mapView.zoomBy(levels);
    else setZoomsWanted(zoomsWanted + levels);
    setTouched(true);
  }
  useEffect(() => {
    if (mapView === null || !isLiving || zoomsWanted === 0) return;
    mapView.zoomBy(zoomsWanted);
    setZoomsWanted(0);
  }, [mapView, isLiving, zoomsWanted]);
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
  const overview = geometry.data;
  if (!scene || (!overview && !land)) {
    return (
      <div className={styles["region"]}>
        <p className={styles["wait"]}>{words.text(props.hasNoFigures ? "error.map.none" : "map.loading")}</p>
      </div>
    );
  }
  return (
    <div className={styles["region"]} ref={region}>
      <DrawnMap
        land={land}
        isHeadStart={scene === openingScene(manifest, props.view)}
        scene={scene}
        manifest={manifest}
        overview={overview}
        view={props.view}
        flavour={props.flavour}
        controls={props.controls}
        alt={props.alt}
        isPainted={isPainted}
        isReplaced={isLiving && !isPrinted}
        onPainted={paint}
      />
      {isLiving || failure ? null : (
        <WakeButton label={words.text("map.open")} onWake={() => setTouched(true)} />
      )}
      {failure || !isAwake || !overview || words.rest !== "here" ? null : (
        <ErrorBoundary fallback={null} onError={map.failWith}>
          <Suspense fallback={null}>
            <LivingMap
              {...props}
              scene={scene}
              overview={overview}
              onFailure={map.fail}
              onReturn={map.comeBack}
              onReady={live}
              onView={watch}
            />
          </Suspense>
        </ErrorBoundary>
      )}
      <div className={styles["foot"]}>
        {failure && isAwake ? (
          <FailureCard title={words.text("error.map.title")} text={failure} onRetry={map.retry} />
        ) : null}
        {props.controls.includes("projection") && isPainted && words.rest === "here" ? (
          <ProjectionSwitch projection={props.view.projection} dispatch={props.dispatch} />
        ) : null}
      </div>
      {failure || !props.controls.includes("zoom") ? null : (
        <div className={styles["buttons"]}>
          <IconButton icon="plus" label={words.text("map.zoom-in")} onClick={() => zoomBy(1)} />
          <IconButton icon="minus" label={words.text("map.zoom-out")} onClick={() => zoomBy(-1)} />
          <IconButton
            icon="world"
            label={words.text("map.whole")}
            onClick={() => props.dispatch(set("camera", null))}
          />
        </div>
      )}
    </div>
  );
}
