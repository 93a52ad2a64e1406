import { useMemo } from "react";
import { materialOf } from "#domain/materialOf.ts";
import { useWords } from "#i18n/WordsContext.tsx";
import { placeOptions, WORLD } from "#panels/chooser/placeOptions.ts";
import { CoverageNote } from "#panels/figures/CoverageNote.tsx";
import { Elsewhere } from "#panels/figures/Elsewhere.tsx";
import { Metrics } from "#panels/figures/Metrics.tsx";
import { PolicyCard } from "#panels/figures/PolicyCard.tsx";
import { StudyCard } from "#panels/figures/StudyCard.tsx";
import { Notes } from "#panels/notes/Notes.tsx";
import { Sources } from "#panels/reading/Sources.tsx";
import { StopPanel } from "#panels/scenario/StopPanel.tsx";
import { SelectionCard } from "#panels/selection/SelectionCard.tsx";
import { SupplierTable } from "#panels/tables/SupplierTable.tsx";
import { useDossier } from "#queries/useData.ts";
import { materialAct } from "#scene/act/materialAct.ts";
import type { Scene } from "#scene/contract/scene.ts";
import { riskQuery } from "#scene/risk/riskQuery.ts";
import type { Manifest } from "#schema/manifest.ts";
import type { MapDocument } from "#state/map/document.ts";
import type { Intent } from "#state/map/intents.ts";
import { VisuallyHidden } from "#ui/signs/VisuallyHidden.tsx";
import { linkTo } from "../briefing/linkTo.ts";
import type { SceneState } from "../document/useScene.ts";
import { DataErrorCard } from "../parts/DataErrorCard.tsx";
import { Region } from "../parts/Region.tsx";
import { FilterArea } from "./FilterArea.tsx";
import styles from "./MapArea.module.css";

interface ReadingProps {
  readonly manifest: Manifest;
  readonly scene: Scene;
  readonly view: MapDocument;
  readonly state: SceneState;
  readonly isNarrow: boolean;
  /** Whether the details stand here, or under the map. */
  readonly showsSelection: boolean;
  readonly onEvidence: (about: "selection" | "measure") => void;
  readonly dispatch: (intent: Intent) => void;
}

/** The figures to read: details, key figures, table, coverage, notes, sources. */
export default function Reading(props: ReadingProps) {
  const words = useWords();
  const { manifest, scene, view, state, isNarrow, showsSelection, onEvidence, dispatch } = props;
  const options = useMemo(
    () => placeOptions(manifest, words).filter(({ id }) => id !== WORLD),
    [manifest, words],
  );
  const { material } = scene.question;
  const { data: dossier } = useDossier(materialOf(manifest, material));
  const act = useMemo(
    () => (dossier?.material === material ? materialAct(manifest, dossier) : null),
    [manifest, dossier, material],
  );
  const failures = [
    { id: "projects", title: words.text("error.data.projects"), failure: state.projectsFailure },
    { id: "partnerships", title: words.text("error.data.partnerships"), failure: state.partnershipsFailure },
  ];
  return (
    <div className={styles["reading"]}>
      <Region resetKeys={[scene]}>
        {showsSelection ? (
          <SelectionCard scene={scene} onEvidence={() => onEvidence("selection")} dispatch={dispatch} />
        ) : null}
        <Metrics scene={scene} onEvidence={() => onEvidence("measure")} />
        <StopPanel scene={scene} options={options} dispatch={dispatch} />
        <Elsewhere scene={scene} />
        <FilterArea manifest={manifest} scene={scene} view={view} isNarrow={isNarrow} dispatch={dispatch} />
        <div id="table" tabIndex={-1}>
          <VisuallyHidden as="h2">{words.text("table.title")}</VisuallyHidden>
          <Region resetKeys={[scene]}>
            <SupplierTable scene={scene} table={view.table} canSave dispatch={dispatch} />
          </Region>
        </div>
        {failures.map(({ id, title, failure }) =>
          failure ? (
            <DataErrorCard key={id} title={title} error={failure.error} onRetry={failure.retry} />
          ) : null,
        )}
        <StudyCard
          scene={scene}
          workingOf={(material, product) =>
            linkTo(riskQuery(material, product), window.location.search, false).href
          }
        />
        <PolicyCard
          scene={scene}
          act={act}
          actAddress={linkTo("page=act", window.location.search, false).href}
        />
        <CoverageNote scene={scene} />
        <Notes scene={scene} />
        <Sources sources={scene.sources} edition={scene.edition} />
      </Region>
    </div>
  );
}
