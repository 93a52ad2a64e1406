import { decimalSign } from "#i18n/decimalSign.ts";
import { useWords } from "#i18n/WordsContext.tsx";
import type { Words } from "#i18n/words.ts";
import type { Scene } from "#scene/contract/scene.ts";
import type { MapDocument } from "#state/map/document.ts";
import { type Intent, set } from "#state/map/intents.ts";
import { SegmentedControl } from "#ui/controls/SegmentedControl.tsx";
import { separatedText } from "#ui/tables/plainTable.ts";
import { FlowTable } from "./FlowTable.tsx";
import { InsideTable } from "./InsideTable.tsx";
import { PlaceTable } from "./PlaceTable.tsx";
import { ProjectTable } from "./ProjectTable.tsx";
import {
  plainFlowRows,
  plainFlows,
  plainInside,
  plainPlaces,
  plainProjects,
  projectRows,
} from "./plainRows.ts";
import { SaveTable } from "./SaveTable.tsx";
import styles from "./SupplierTable.module.css";

interface SupplierTableProps {
  readonly scene: Scene;
  readonly table: MapDocument["table"];
  /** Whether the rows can be saved as a file; the page around an embed may forbid it. */
  readonly canSave?: boolean;
  readonly dispatch: (intent: Intent) => void;
}

function fileText(scene: Scene, table: MapDocument["table"], words: Words): string {
  // Where a comma parts decimals, spreadsheets part cells by semicolons.
  const separator = decimalSign(words.formats) === "," ? ";" : ",";
  if (table === "flows") return separatedText(plainFlows(scene, words), plainFlowRows(scene), separator);
  if (table === "projects") return separatedText(plainProjects(words), projectRows(scene), separator);
  return separatedText(plainPlaces(scene, words), scene.rows, separator);
}

/** The map as a table: places by rank, the flows drawn, or the projects. */
export function SupplierTable({ scene, table, canSave = false, dispatch }: SupplierTableProps) {
  const words = useWords();
  const { question, edition, rows } = scene;
  const projects = projectRows(scene);
  const count = { places: rows, flows: plainFlowRows(scene), projects }[table].length;
  const name = `${[question.material, question.measure, question.year, edition, table].join("-")}.csv`;
  return (
    <section className={styles["section"]} aria-label={words.text("table.title")}>
      <SegmentedControl<MapDocument["table"]>
        label={words.text("table.tabs")}
        look="tabs"
        hidesLabel
        value={table}
        onChange={(id) => dispatch(set("table", id))}
        segments={(["places", "flows", "projects"] as const).map((id) => ({
          id,
          label: words.text(`table.${id}`),
        }))}
      />
      {table === "places" ? (
        <PlaceTable scene={scene} plain={plainPlaces(scene, words)} dispatch={dispatch} />
      ) : null}
      {table === "flows" ? (
        <>
          <FlowTable scene={scene} plain={plainFlows(scene, words)} dispatch={dispatch} />
          <InsideTable scene={scene} plain={plainInside(scene, words)} dispatch={dispatch} />
        </>
      ) : null}
      {table === "projects" ? (
        <ProjectTable scene={scene} rows={projects} plain={plainProjects(words)} dispatch={dispatch} />
      ) : null}
      {canSave && count > 0 ? <SaveTable name={name} text={() => fileText(scene, table, words)} /> : null}
    </section>
  );
}
