import { useWords } from "#i18n/WordsContext.tsx";
import type { Words } from "#i18n/words.ts";
import type { Scene, SceneArc } from "#scene/contract/scene.ts";
import type { Unit } from "#schema/units.ts";
import { hover } from "#state/hover.ts";
import { type Intent, select } from "#state/map/intents.ts";
import { VisuallyHidden } from "#ui/signs/VisuallyHidden.tsx";
import type { DataColumn } from "#ui/tables/DataTable.tsx";
import { LongTable } from "#ui/tables/LongTable.tsx";
import type { PlainColumn } from "#ui/tables/plainTable.ts";
import { amountColumns } from "./amountColumns.ts";
import styles from "./SupplierTable.module.css";

const ROWS_AT_FIRST = 12;

interface FlowTableProps {
  readonly scene: Scene;
  /** What a spreadsheet gets of its rows. */
  readonly plain: readonly PlainColumn<SceneArc>[];
  readonly dispatch: (intent: Intent) => void;
}

/** What a stop leaves of a flow, or makes it grow to; nothing where it stays as it is. */
function changeColumn(unit: Unit, words: Words): DataColumn<SceneArc> {
  return {
    id: "change",
    label: `${words.text("stop.change")} (${words.text(`unit.${unit}`)})`,
    align: "end",
    sortBy: ({ change }) => change?.after.value ?? null,
    largestFirst: true,
    cell: ({ change }) => (change === null ? "" : words.columnAmount(change.after)),
  };
}

/** The flows drawn on the map. */
export function FlowTable({ scene, plain, dispatch }: FlowTableProps) {
  const words = useWords();
  const { arcs, filters } = scene;
  const [first] = arcs;
  if (first === undefined) return <p>{words.text("table.empty.flows")}</p>;

  const unknown = (
    <span className={styles["soft"]}>
      <span aria-hidden="true">–</span>
      <VisuallyHidden>{words.text("table.mass.unknown")}</VisuallyHidden>
    </span>
  );
  const columns: DataColumn<SceneArc>[] = [
    {
      id: "origin",
      label: words.text("table.origin"),
      isRowHead: true,
      sortBy: ({ origin }) => words.place(origin),
      cell: ({ id, origin, destination }) => (
        <button
          type="button"
          className={styles["name"]}
          aria-label={words.text("selection.flow.title", {
            origin: words.place(origin),
            destination: words.place(destination),
          })}
          onClick={() => dispatch(select({ kind: "flow", id }))}
        >
          {words.place(origin)}
        </button>
      ),
    },
    {
      id: "destination",
      label: words.text("table.destination"),
      sortBy: ({ destination }) => words.place(destination),
      cell: ({ destination }) => words.place(destination),
    },
    ...amountColumns<SceneArc>(first.money.unit, words, unknown),
    {
      id: "share",
      label: words.text("table.share"),
      align: "end",
      sortBy: ({ share }) => share,
      largestFirst: true,
      cell: ({ share }) => words.formats.percentInColumn(share),
    },
    ...(scene.scenario === null ? [] : [changeColumn(scene.flowTotals.unit, words)]),
  ];
  return (
    <LongTable
      caption={words.text("table.caption.flows")}
      columns={columns}
      plain={plain}
      rows={arcs}
      order={{ column: "share", direction: "descending" }}
      rowsAtFirst={ROWS_AT_FIRST}
      moreLabel={(count) => words.text("table.more", { count })}
      fewerLabel={words.text("table.fewer")}
      rowKey={({ id }) => id}
      compareText={words.formats.compare}
      sortLabel={(column) => words.text("table.sort", { column })}
      selectedKey={filters.select?.kind === "flow" ? filters.select.id : null}
      onHover={(arc) => hover(arc ? { kind: "flow", id: arc.id } : null)}
    />
  );
}
