import { useWords } from "#i18n/WordsContext.tsx";
import type { SceneRing } from "#scene/contract/ring.ts";
import type { Scene } from "#scene/contract/scene.ts";
import { hover } from "#state/hover.ts";
import { type Intent, select } from "#state/map/intents.ts";
import { type DataColumn, DataTable } from "#ui/tables/DataTable.tsx";
import type { PlainColumn } from "#ui/tables/plainTable.ts";
import styles from "./SupplierTable.module.css";

interface SupplierTableInsideProps {
  readonly scene: Scene;
  /** The rows as they are copied. */
  readonly plain: readonly PlainColumn<SceneRing>[];
  readonly dispatch: (intent: Intent) => void;
}

/** What stays inside a unit, apart from the flows because it crosses no border. */
export function SupplierTableInside({ scene, plain, dispatch }: SupplierTableInsideProps) {
  const words = useWords();
  const { rings, flowTotals, filters } = scene;
  if (rings.length === 0) return null;
  const money =
    rings.some(({ valueKeur }) => valueKeur !== null) || flowTotals.unit === "keur" ? "keur" : "kusd";
  const amount = (quantity: number | null, unit: "kusd" | "keur" | "tonnes") =>
    quantity === null ? words.text("metrics.unknown") : words.columnAmount(quantity, unit);
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
    {
      id: "value",
      label: words.text(`unit.${money}`),
      align: "end",
      sortBy: ({ valueKusd, valueKeur }) => valueKusd ?? valueKeur,
      largestFirst: true,
      cell: ({ valueKusd, valueKeur }) => amount(valueKusd ?? valueKeur, money),
    },
    {
      id: "mass",
      label: words.text("unit.tonnes"),
      align: "end",
      sortBy: ({ massTonnes }) => massTonnes,
      largestFirst: true,
      cell: ({ massTonnes }) => amount(massTonnes, "tonnes"),
    },
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
