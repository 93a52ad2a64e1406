import { useWords } from "#i18n/WordsContext.tsx";
import type { SceneOtherExporter, SceneScenario } from "#scene/contract/scenario.ts";
import type { DataColumn } from "#ui/tables/DataTable.tsx";
import { LongTable } from "#ui/tables/LongTable.tsx";
import { amountColumn } from "./amountColumn.ts";
import styles from "./StopPanel.module.css";

const ROWS_AT_FIRST = 5;

/** The largest of the others: what they export, what they would have to add, and what their spare capacity gives. */
export function OthersTable({ scenario }: { readonly scenario: SceneScenario }) {
  const words = useWords();
  const { others, othersMore, spareShare } = scenario;
  if (others.length === 0 || othersMore === null || othersMore === 0) return null;
  const columns: DataColumn<SceneOtherExporter>[] = [
    {
      id: "place",
      label: words.text("table.place"),
      isRowHead: true,
      sortBy: ({ place }) => words.place(place),
      cell: ({ place }) => words.place(place),
    },
    amountColumn(words, "exports", words.text("measure.exports.name"), ({ exports }) => exports),
    amountColumn(words, "needed", words.text("stop.needed"), ({ needed }) => needed),
    ...(spareShare > 0
      ? [amountColumn(words, "extra", words.text("stop.extra"), ({ extra }: SceneOtherExporter) => extra)]
      : []),
  ];
  return (
    <div className={styles["scroll"]}>
      <LongTable
        caption={`${words.text("stop.others")} (${words.text(`unit.${scenario.exports.unit}`)})`}
        columns={columns}
        rows={others}
        rowsAtFirst={ROWS_AT_FIRST}
        moreLabel={(count) => words.text("table.more", { count })}
        fewerLabel={words.text("table.fewer")}
        rowKey={({ place }) => place}
        compareText={words.formats.compare}
        sortLabel={(column) => words.text("table.sort", { column })}
      />
    </div>
  );
}
