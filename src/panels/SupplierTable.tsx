import { useWords } from "#i18n/WordsContext.tsx";
import type { Scene } from "#scene/scene.ts";
import { chooseTable, type Intent } from "#state/intents.ts";
import type { ViewState } from "#state/view.ts";
import { SegmentedControl } from "#ui/SegmentedControl.tsx";
import styles from "./SupplierTable.module.css";
import { SupplierTableFlows } from "./SupplierTableFlows.tsx";
import { SupplierTableInside } from "./SupplierTableInside.tsx";
import { SupplierTablePlaces } from "./SupplierTablePlaces.tsx";
import { SupplierTableProjects } from "./SupplierTableProjects.tsx";
import { SupplierTableSave } from "./SupplierTableSave.tsx";

interface SupplierTableProps {
  readonly scene: Scene;
  readonly table: ViewState["table"];
  /** Whether the rows can be saved as a file; the page around an embed may forbid it. */
  readonly canSave?: boolean;
  readonly dispatch: (intent: Intent) => void;
}

/** The map as a table: places by rank, the flows drawn, or the projects. */
export function SupplierTable({ scene, table, canSave = false, dispatch }: SupplierTableProps) {
  const words = useWords();
  return (
    <section className={styles["section"]} aria-label={words.text("table.title")}>
      <SegmentedControl<ViewState["table"]>
        label={words.text("table.tabs")}
        look="tabs"
        hidesLabel
        value={table}
        onChange={(id) => dispatch(chooseTable(id))}
        segments={(["places", "flows", "projects"] as const).map((id) => ({
          id,
          label: words.text(`table.${id}`),
        }))}
      />
      {table === "places" ? <SupplierTablePlaces scene={scene} dispatch={dispatch} /> : null}
      {table === "flows" ? (
        <>
          <SupplierTableFlows scene={scene} dispatch={dispatch} />
          <SupplierTableInside scene={scene} dispatch={dispatch} />
        </>
      ) : null}
      {table === "projects" ? <SupplierTableProjects scene={scene} dispatch={dispatch} /> : null}
      {canSave ? <SupplierTableSave scene={scene} table={table} /> : null}
    </section>
  );
}
