import { useCallback, useEffect, useId, useMemo, useRef, useState } from "react";
import type { Topology } from "topojson-specification";
import { useWords } from "#i18n/WordsContext.tsx";
import MapCanvas from "#map/MapCanvas.tsx";
import type { MapFailure, MapIntent } from "#map/mapIntent.ts";
import type { MapView } from "#map/mapView.ts";
import { PanButtons } from "#panels/map/PanButtons.tsx";
import { HoverTooltip } from "#panels/selection/HoverTooltip.tsx";
import { useGeometryLoader } from "#queries/useGeometryLoader.ts";
import type { Scene } from "#scene/contract/scene.ts";
import { hover, useHover } from "#state/hover.ts";
import { chooseProjection, select } from "#state/map/intents.ts";
import type { Projection, Selection } from "#state/map/values.ts";
import { SELECTION_CARD } from "#state/selectionCardId.ts";
import { classNames } from "#ui/classNames.ts";
import { VisuallyHidden } from "#ui/signs/VisuallyHidden.tsx";
import { useMediaQuery } from "#ui/useMediaQuery.ts";
import styles from "./LivingMap.module.css";
import type { MapRegionProps } from "./MapRegionProps.ts";
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
  controls,
  alt,
  dispatch,
}: LivingMapProps) {
  const words = useWords();
  const reducedMotion = useMediaQuery("(prefers-reduced-motion: reduce)");
  const loadDetail = useGeometryLoader(manifest.files.detail);
  const camera = useMapCamera(view.camera, dispatch);
  const hovered = useHover((state) => state.target);
  const id = useId();
  const [living, setLiving] = useState<MapView | null>(null);
  const takeView = useCallback(
    (next: MapView | null) => {
      setLiving(next);
      onView(next);
    },
    [onView],
  );
  const text = useMemo(
    () => ({
      mapName: words.text("map.title"),
      describedBy: `${id}alt ${id}keys`,
      ...words.labels,
      scrollHint: words.text("map.scroll-hint"),
      scrollHintMac: words.text("map.scroll-hint-mac"),
      touchHint: words.text("map.touch-hint"),
    }),
    [words, id],
  );
  const { report } = camera;
  const answer = useTapAnswer(scene.filters.select, reducedMotion);
  const act = useCallback(
    (intent: MapIntent) => {
      if (intent.kind === "hover") hover(intent.target, intent.point, intent.by);
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
      <VisuallyHidden id={`${id}alt`}>{alt}</VisuallyHidden>
      <MapCanvas
        scene={scene}
        projection={view.projection}
        camera={camera.given}
        asks={camera.asks}
        manifest={manifest}
        overview={overview}
        loadDetail={loadDetail}
        flavour={flavour}
        text={text}
        hovered={hovered}
        reducedMotion={reducedMotion}
        controls={controls}
        onIntent={act}
        onFailure={onFailure}
        onReturn={onReturn}
        onReady={onReady}
        onView={takeView}
      />
      <p id={`${id}keys`} className={classNames(styles["keys"], hovered !== null && styles["used"])}>
        {words.text("keys.hint")}
      </p>
      <ProjectionSpoken projection={view.projection} />
      <HoverTooltip scene={scene} manifest={manifest} />
      {living !== null && controls.includes("zoom") ? <PanButtons onPan={living.panBy} /> : null}
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

/** Reads out another projection: the picture changes, and no word on the page. */
function ProjectionSpoken({ projection }: { readonly projection: Projection }) {
  const words = useWords();
  const [spoken, setSpoken] = useState({ projection, isNew: false });
  if (spoken.projection !== projection) setSpoken({ projection, isNew: true });
  return (
    <VisuallyHidden role="status">
      {spoken.isNew
        ? `${words.text("map.projection")}: ${words.text(`filters.projection.${projection}`)}`
        : ""}
    </VisuallyHidden>
  );
}
