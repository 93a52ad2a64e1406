import { useState } from "react";
import { useWords } from "#i18n/WordsContext.tsx";
import { MeasurePicker } from "#panels/chooser/MeasurePicker.tsx";
import { altText } from "#scene/words/altText.ts";
import type { Manifest } from "#schema/manifest.ts";
import type { MapDocument } from "#state/map/document.ts";
import type { Intent } from "#state/map/intents.ts";
import { VisuallyHidden } from "#ui/signs/VisuallyHidden.tsx";
import { Skeleton } from "#ui/surfaces/Skeleton.tsx";
import { useElementSize } from "#ui/useElementSize.ts";
import { useMediaQuery } from "#ui/useMediaQuery.ts";
import type { SceneState } from "../document/useScene.ts";
import { MapRegion } from "../map/MapRegion.tsx";
import { lazyPart } from "../parts/lazyPart.tsx";
import { Region } from "../parts/Region.tsx";
import { useFlavour } from "../site/useFlavour.ts";
import { Intro } from "./Intro.tsx";
import styles from "./MapArea.module.css";

const ExploreReading = lazyPart(() => import("./Reading.tsx"));
const ExploreUnderMap = lazyPart(() => import("./UnderMap.tsx"));
const EvidenceDialog = lazyPart(() => import("#panels/evidence/EvidenceDialog.tsx"));

/** Map width assumed before the first measurement, in pixels. */
const MAP_CONTROLS = ["zoom", "projection"] as const;
const LIKELY_MAP_WIDTH = 900;

interface MapAreaProps {
  readonly manifest: Manifest;
  readonly view: MapDocument;
  readonly state: SceneState;
  readonly dispatch: (intent: Intent) => void;
}

/** The map with everything that chooses, explains and tabulates it. */
export function MapArea({ manifest, view, state, dispatch }: MapAreaProps) {
  const words = useWords();
  const flavour = useFlavour(view.theme);
  const isNarrow = useMediaQuery("(max-width: 47.99rem)");
  const isOneColumn = useMediaQuery("(max-width: 67.99rem)");
  const [mapSize, measureMap] = useElementSize();
  const { scene } = state;
  const [asked, setAsked] = useState<"selection" | "measure" | null>(null);

  return (
    <div className={styles["page"]}>
      <Intro manifest={manifest} view={view} state={state} dispatch={dispatch} />
      <section className={styles["mapColumn"]} id="map" tabIndex={-1} aria-label={words.text("map.section")}>
        <VisuallyHidden as="h2">{words.text("map.section")}</VisuallyHidden>
        {scene ? (
          <Region resetKeys={[scene]}>
            <MeasurePicker scene={scene} dispatch={dispatch} />
          </Region>
        ) : null}
        <div className={styles["map"]} ref={measureMap}>
          <Region resetKeys={[scene]}>
            <MapRegion
              manifest={manifest}
              scene={scene}
              hasNoFigures={state.dossierFailure !== null}
              view={view}
              flavour={flavour}
              wakes="by-itself"
              controls={MAP_CONTROLS}
              alt={scene ? words.sayAll(altText(scene, view.projection)) : ""}
              dispatch={dispatch}
            />
          </Region>
        </div>
        {scene ? (
          <ExploreUnderMap
            manifest={manifest}
            scene={scene}
            flavour={flavour}
            mapWidthPx={mapSize?.width ?? LIKELY_MAP_WIDTH}
            projection={view.projection}
            isNarrow={isNarrow}
            showsSelection={isOneColumn}
            onEvidence={() => setAsked("selection")}
            dispatch={dispatch}
            placeholder={<Skeleton lines={5} label={words.text("app.loading")} />}
          />
        ) : null}
      </section>
      {scene ? (
        <ExploreReading
          manifest={manifest}
          scene={scene}
          view={view}
          state={state}
          isNarrow={isNarrow}
          showsSelection={!isOneColumn}
          onEvidence={setAsked}
          dispatch={dispatch}
          placeholder={<Skeleton lines={8} label={words.text("app.loading")} />}
        />
      ) : null}
      {scene && asked ? (
        <EvidenceDialog manifest={manifest} scene={scene} about={asked} onClose={() => setAsked(null)} />
      ) : null}
    </div>
  );
}
