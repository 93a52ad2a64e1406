import { lazy, Suspense, useCallback, useEffect, useRef } from "react";
import { ErrorBoundary } from "react-error-boundary";
import { useWords } from "#i18n/WordsContext.tsx";
import type { Words } from "#i18n/words.ts";
import type { MapFailure } from "#map/mapIntent.ts";
import type { MapView } from "#map/mapView.ts";
import { useGeometry } from "#queries/useData.ts";
import { set } from "#state/map/intents.ts";
import { setMapElement } from "#state/mapElement.ts";
import { IconButton } from "#ui/controls/IconButton.tsx";
import { useMediaQuery } from "#ui/useMediaQuery.ts";
import { WakeButton } from "../embed/WakeButton.tsx";
import { DataErrorCard } from "../parts/DataErrorCard.tsx";
import { FailureCard } from "../parts/FailureCard.tsx";
import { lazyPart } from "../parts/lazyPart.tsx";
import { endFirstPaint } from "../start/firstPaint.ts";
import styles from "./MapRegion.module.css";
import type { MapRegionProps } from "./MapRegionProps.ts";
import { type FailureReason, reasonOf, useMapStage } from "./mapStage.ts";
import { StillMap } from "./StillMap.tsx";

const LivingMap = lazy(() => import("./LivingMap.tsx"));
const ProjectionSwitch = lazyPart(() => import("#panels/chooser/ProjectionSwitch.tsx"));

/** The map with its buttons and tooltip; whatever fails here leaves the rest of the page alone. */
export function MapRegion(props: MapRegionProps) {
  const words = useWords();
  const { manifest, scene, controls, wakes } = props;
  const geometry = useGeometry(manifest.files.overview);
  const [{ stage, reason, view, zoomsWanted }, tell] = useMapStage();
  // A canvas may come out of the printer blank, and never sharper than the screen.
  const isPrinted = useMediaQuery("print");
  const region = useRef<HTMLDivElement>(null);
  const isLiving = stage === "living";
  const failure = failureText(words, reason);
  const hasNothing = geometry.error !== null || props.hasNoFigures;

  const paint = useCallback(() => {
    tell({ kind: "painted", wakes: wakes === "by-itself" });
    endFirstPaint();
  }, [tell, wakes]);
  useEffect(() => {
    if (hasNothing) endFirstPaint();
  }, [hasNothing]);
  useEffect(() => {
    setMapElement(region.current);
    return () => setMapElement(null);
  });
  useEffect(() => {
    if (view === null || !isLiving || zoomsWanted === 0) return;
    view.zoomBy(zoomsWanted);
    tell({ kind: "zoomed" });
  }, [view, isLiving, zoomsWanted, tell]);

  const watch = useCallback((next: MapView | null) => tell({ kind: "view", view: next }), [tell]);
  const fail = useCallback((why: MapFailure) => tell({ kind: "failed", reason: why }), [tell]);
  const comeBack = useCallback(() => tell({ kind: "returned" }), [tell]);
  /** The living map takes the focus over from the button that woke it, and from nothing else. */
  function live() {
    tell({ kind: "ready" });
    if (document.activeElement?.className === styles["wake"])
      region.current?.querySelector<HTMLElement>("canvas")?.focus({ preventScroll: true });
  }
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
  if (!scene || !overview) {
    return (
      <div className={styles["region"]}>
        <p className={styles["wait"]}>{words.text(props.hasNoFigures ? "error.map.none" : "map.loading")}</p>
      </div>
    );
  }
  return (
    <div className={styles["region"]} ref={region}>
      {isLiving && !isPrinted ? null : (
        <ErrorBoundary fallback={null} onError={paint}>
          <StillMap {...props} scene={scene} overview={overview} onPainted={paint} />
        </ErrorBoundary>
      )}
      {isLiving || failure ? null : (
        <WakeButton label={words.text("map.open")} onWake={() => tell({ kind: "touched" })} />
      )}
      {(stage === "waking" || isLiving) && words.rest === "here" ? (
        <ErrorBoundary
          fallback={null}
          onError={(thrown) => tell({ kind: "failed", reason: reasonOf(thrown) })}
        >
          <Suspense fallback={null}>
            <LivingMap
              {...props}
              scene={scene}
              overview={overview}
              onFailure={fail}
              onReturn={comeBack}
              onReady={live}
              onView={watch}
            />
          </Suspense>
        </ErrorBoundary>
      ) : null}
      <div className={styles["foot"]}>
        {failure && stage !== "drawing" && stage !== "still" ? (
          <FailureCard
            title={words.text("error.map.title")}
            text={failure}
            onRetry={wayBack(words, reason, () => tell({ kind: "retry" }))}
          />
        ) : null}
        {controls.includes("projection") && stage !== "drawing" && words.rest === "here" ? (
          <ProjectionSwitch projection={props.view.projection} dispatch={props.dispatch} />
        ) : null}
      </div>
      {failure || !controls.includes("zoom") ? null : (
        <MapButtons
          onZoom={(zooms) => tell({ kind: "touched", zooms })}
          onWhole={() => props.dispatch(set("camera", null))}
        />
      )}
    </div>
  );
}

interface MapButtonsProps {
  /** Called with the levels to zoom in, or out. */
  readonly onZoom: (levels: number) => void;
  readonly onWhole: () => void;
}

/** Buttons over the map, which wake the living one. */
function MapButtons({ onZoom, onWhole }: MapButtonsProps) {
  const words = useWords();
  return (
    <div className={styles["buttons"]}>
      <IconButton icon="plus" label={words.text("map.zoom-in")} onClick={() => onZoom(1)} />
      <IconButton icon="minus" label={words.text("map.zoom-out")} onClick={() => onZoom(-1)} />
      <IconButton icon="world" label={words.text("map.whole")} onClick={onWhole} />
    </div>
  );
}

/** Why there is no living map, or will be none, in words; null while nothing speaks against one. */
function failureText(words: Words, reason: FailureReason | null): string | null {
  if (words.rest === "failed") return words.text("error.region");
  return reason && words.text(`map-failure.${reason}`);
}

/** How a failed map can be tried again: undefined where only a new page can help, null where nothing can. */
function wayBack(words: Words, reason: FailureReason | null, retry: () => void) {
  if (reason === "no-webgl") return null;
  return words.rest === "failed" || reason === "chunk" ? undefined : retry;
}
