import { useState } from "react";
import { ErrorBoundary } from "react-error-boundary";
import { useWords } from "#i18n/WordsContext.tsx";
import { Caption } from "#panels/Caption.tsx";
import { CoverageNote } from "#panels/CoverageNote.tsx";
import { Filters } from "#panels/Filters.tsx";
import { Footnotes } from "#panels/Footnotes.tsx";
import { filtersSummary } from "#panels/filtersSummary.ts";
import { LegendCard } from "#panels/LegendCard.tsx";
import { MaterialPicker } from "#panels/MaterialPicker.tsx";
import { MeasurePicker } from "#panels/MeasurePicker.tsx";
import { Metrics } from "#panels/Metrics.tsx";
import { Notes } from "#panels/Notes.tsx";
import { PlacePicker } from "#panels/PlacePicker.tsx";
import { SelectionCard } from "#panels/SelectionCard.tsx";
import { Sources } from "#panels/Sources.tsx";
import { SupplierTable } from "#panels/SupplierTable.tsx";
import { Timeline } from "#panels/Timeline.tsx";
import type { Manifest } from "#schema/manifest.ts";
import type { Intent } from "#state/intents.ts";
import type { ViewState } from "#state/view.ts";
import { Button } from "#ui/Button.tsx";
import { Dialog } from "#ui/Dialog.tsx";
import { Disclosure } from "#ui/Disclosure.tsx";
import { ErrorCard } from "#ui/ErrorCard.tsx";
import { Skeleton } from "#ui/Skeleton.tsx";
import { useElementWidth } from "#ui/useElementWidth.ts";
import { useMediaQuery } from "#ui/useMediaQuery.ts";
import { DataErrorCard } from "./DataErrorCard.tsx";
import styles from "./ExploreMap.module.css";
import { MapRegion } from "./MapRegion.tsx";
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
  const [mapWidth, measureMap] = useElementWidth();
  const [showsFilters, setShowsFilters] = useState(false);
  const { scene, dossierFailure } = state;
  const materialName = words.material(view.material);

  return (
    <div className={styles["page"]}>
      <div className={styles["intro"]}>
        <div className={styles["choices"]}>
          <MaterialPicker manifest={manifest} material={view.material} dispatch={dispatch} />
          <PlacePicker manifest={manifest} place={view.place} dispatch={dispatch} />
        </div>
        {scene ? <Caption scene={scene} /> : <h1 className={styles["title"]}>{materialName}</h1>}
        {scene || dossierFailure ? null : <Skeleton lines={3} label={words.text("app.loading")} />}
        {dossierFailure ? (
          <DataErrorCard
            title={words.text("error.dossier.title", { material: materialName })}
            error={dossierFailure.error}
            onRetry={dossierFailure.retry}
          />
        ) : null}
      </div>

      <section className={styles["mapColumn"]} id="map" tabIndex={-1} aria-label={words.text("map.section")}>
        {scene ? <MeasurePicker scene={scene} dispatch={dispatch} /> : null}
        <div className={styles["map"]} ref={measureMap}>
          <MapRegion
            manifest={manifest}
            scene={scene}
            view={view}
            flavour={flavour}
            gestures="own-page"
            dispatch={dispatch}
          />
        </div>
        {scene ? <Timeline scene={scene} dispatch={dispatch} /> : null}
        {scene ? (
          <Disclosure title={words.text("legend.title")} isOpenAtFirst={!isNarrow}>
            <LegendCard scene={scene} flavour={flavour} mapWidthPx={mapWidth ?? LIKELY_MAP_WIDTH} />
          </Disclosure>
        ) : null}
        {scene ? <Footnotes scene={scene} manifest={manifest} /> : null}
      </section>

      {scene ? (
        <div className={styles["reading"]}>
          <SelectionCard scene={scene} dispatch={dispatch} />
          <Metrics scene={scene} />
          <div id="filters" tabIndex={-1} className={styles["filters"]}>
            {isNarrow ? (
              <Button icon="filters" look="strong" onClick={() => setShowsFilters(true)}>
                {words.text("filters.open")}
              </Button>
            ) : (
              <Disclosure title={words.text("filters.title")} summary={filtersSummary(scene, words)}>
                <Filters manifest={manifest} scene={scene} projection={view.projection} dispatch={dispatch} />
              </Disclosure>
            )}
          </div>
          <div id="table" tabIndex={-1}>
            <ErrorBoundary
              resetKeys={[scene]}
              fallbackRender={({ resetErrorBoundary }) => (
                <ErrorCard
                  title={words.text("table.title")}
                  text={words.text("error.region")}
                  retryLabel={words.text("error.retry")}
                  onRetry={resetErrorBoundary}
                />
              )}
            >
              <SupplierTable scene={scene} table={view.table} dispatch={dispatch} />
            </ErrorBoundary>
          </div>
          {state.projectsFailure ? (
            <DataErrorCard
              title={words.text("error.data.projects")}
              error={state.projectsFailure.error}
              onRetry={state.projectsFailure.retry}
            />
          ) : null}
          {state.partnershipsFailure ? (
            <DataErrorCard
              title={words.text("error.data.partnerships")}
              error={state.partnershipsFailure.error}
              onRetry={state.partnershipsFailure.retry}
            />
          ) : null}
          <CoverageNote scene={scene} />
          <Notes scene={scene} />
          <Sources sources={scene.sources} edition={scene.edition} />
        </div>
      ) : null}
      {showsFilters && isNarrow && scene ? (
        <Dialog
          look="sheet"
          title={words.text("filters.title")}
          closeLabel={words.text("filters.close")}
          onClose={() => setShowsFilters(false)}
        >
          <Filters manifest={manifest} scene={scene} projection={view.projection} dispatch={dispatch} />
        </Dialog>
      ) : null}
    </div>
  );
}
