import { useWords } from "#i18n/WordsContext.tsx";
import type { SceneRing } from "#scene/contract/ring.ts";
import type { Scene } from "#scene/contract/scene.ts";
import { hover } from "#state/hover.ts";
import { type Intent, select } from "#state/map/intents.ts";
import { type DataColumn, DataTable } from "#ui/tables/DataTable.tsx";
import type { PlainColumn } from "#ui/tables/plainTable.ts";
import { amountColumns } from "./amountColumns.ts";
import styles from "./SupplierTable.module.css";

interface InsideTableProps {
  readonly scene: Scene;
  /** The rows as they are copied. */
  readonly plain: readonly PlainColumn<SceneRing>[];
  readonly dispatch: (intent: Intent) => void;
}

/** What stays inside a unit, apart from the flows because it crosses no border. */
export function InsideTable({ scene, plain, dispatch }: InsideTableProps) {
  const words = useWords();
  const { rings, filters } = scene;
  const [first] = rings;
  if (first === undefined) return null;
  const columns: DataColumn<SceneRing>[] = [
    {
      id: "inside",
      label: words.text("table.inside"),
      isRowHead: true,
      sortBy: ({ place }) => words.place(place),
      cell: ({ id, place }) => (
        <button
          type="button"
          className={styles["name"]}
          onClick={() => dispatch(select({ kind: "flow", id }))}
        >
          {words.place(place)}
        </button>
      ),
    },
    ...amountColumns<SceneRing>(first.money.unit, words, words.text("metrics.unknown")),
  ];
  return (
    <DataTable
      caption={words.text("table.caption.inside")}
      columns={columns}
      rows={rings}
      rowKey={({ id }) => id}
      plain={plain}
      compareText={words.formats.compare}
      sortLabel={(column) => words.text("table.sort", { column })}
      selectedKey={filters.select?.kind === "flow" ? filters.select.id : null}
      onHover={(ring) => hover(ring ? { kind: "flow", id: ring.id } : null)}
    />
  );
}
