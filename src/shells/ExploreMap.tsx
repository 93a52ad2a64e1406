import { useWords } from "#i18n/WordsContext.tsx";
import { Footnotes } from "#panels/Footnotes.tsx";
import { LegendCard } from "#panels/LegendCard.tsx";
import { MeasurePicker } from "#panels/MeasurePicker.tsx";
import { SelectionCard } from "#panels/SelectionCard.tsx";
import { Timeline } from "#panels/Timeline.tsx";
import type { Manifest } from "#schema/manifest.ts";
import type { Intent } from "#state/intents.ts";
import type { ViewState } from "#state/view.ts";
import { Disclosure } from "#ui/Disclosure.tsx";
import { useElementSize } from "#ui/useElementSize.ts";
import { useMediaQuery } from "#ui/useMediaQuery.ts";
import { ExploreIntro } from "./ExploreIntro.tsx";
import styles from "./ExploreMap.module.css";
import { ExploreReading } from "./ExploreReading.tsx";
import { MapRegion } from "./MapRegion.tsx";
import { Region } from "./Region.tsx";
import { useFlavour } from "./useFlavour.ts";
import type { SceneState } from "./useScene.ts";

/** Map width assumed before the first measurement, in pixels. */
const LIKELY_MAP_WIDTH = 900;

interface ExploreMapProps {
  readonly manifest: Manifest;
  readonly view: ViewState;
  readonly state: SceneState;
  readonly dispatch: (intent: Intent) => void;
}

/** The map with everything that chooses, explains and tabulates it. */
export function ExploreMap({ manifest, view, state, dispatch }: ExploreMapProps) {
  const words = useWords();
  const flavour = useFlavour(view.theme);
  const isNarrow = useMediaQuery("(max-width: 47.99rem)");
  const isOneColumn = useMediaQuery("(max-width: 67.99rem)");
  const [mapSize, measureMap] = useElementSize();
  const { scene } = state;

  return (
    <div className={styles["page"]}>
      <ExploreIntro manifest={manifest} view={view} state={state} dispatch={dispatch} />
      <section className={styles["mapColumn"]} id="map" tabIndex={-1} aria-label={words.text("map.section")}>
        {scene ? <MeasurePicker scene={scene} dispatch={dispatch} /> : null}
        <div className={styles["map"]} ref={measureMap}>
          <Region title={words.text("error.map.title")} resetKeys={[scene]}>
            <MapRegion
              manifest={manifest}
              scene={scene}
              hasNoFigures={state.dossierFailure !== null}
              view={view}
              flavour={flavour}
              gestures={isOneColumn ? "embedded" : "own-page"}
              dispatch={dispatch}
            />
          </Region>
        </div>
        {scene ? (
          <>
            {isOneColumn ? <SelectionCard scene={scene} dispatch={dispatch} /> : null}
            <Timeline scene={scene} dispatch={dispatch} />
            <Disclosure title={words.text("legend.title")} isOpenAtFirst={!isNarrow}>
              <LegendCard scene={scene} flavour={flavour} mapWidthPx={mapSize?.width ?? LIKELY_MAP_WIDTH} />
            </Disclosure>
            <Footnotes manifest={manifest} />
          </>
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
          dispatch={dispatch}
        />
      ) : null}
    </div>
  );
}
