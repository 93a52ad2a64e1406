import { useWords } from "#i18n/WordsContext.tsx";
import type { SceneImporterLoss, SceneScenario } from "#scene/contract/scenario.ts";
import type { DataColumn } from "#ui/tables/DataTable.tsx";
import { LongTable } from "#ui/tables/LongTable.tsx";
import { amountColumn } from "./amountColumn.ts";
import styles from "./StopPanel.module.css";

const ROWS_AT_FIRST = 8;

/** Each importer's imports, what it loses of them, what others fill and what stays open: the EU first. */
export function ImporterTable({ scenario }: { readonly scenario: SceneScenario }) {
  const words = useWords();
  const { importers, spareShare } = scenario;
  const name = ({ place }: SceneImporterLoss) =>
    place === null ? words.text("stop.unnamed") : words.place(place);
  const columns: DataColumn<SceneImporterLoss>[] = [
    {
      id: "place",
      label: words.text("table.place"),
      isRowHead: true,
      sortBy: name,
      cell: name,
    },
    {
      id: "share",
      label: words.text("stop.lost-share"),
      align: "end",
      sortBy: ({ lostShare }) => lostShare,
      largestFirst: true,
      cell: ({ lostShare }) =>
        lostShare === null ? words.text("metrics.unknown") : words.formats.percentInColumn(lostShare),
    },
    amountColumn(words, "lost", words.text("stop.lost"), ({ loss }) => loss),
    ...(spareShare > 0
      ? [
          amountColumn(words, "filled", words.text("stop.filled"), ({ filled }: SceneImporterLoss) => filled),
          amountColumn(words, "open", words.text("stop.open"), ({ open }: SceneImporterLoss) => open),
        ]
      : []),
    amountColumn(words, "before", words.text("stop.before"), ({ before }) => before),
  ];
  return (
    <div className={styles["scroll"]}>
      <LongTable
        caption={`${words.text("stop.importers")} (${words.text(`unit.${scenario.exports.unit}`)})`}
        columns={columns}
        rows={importers}
        rowsAtFirst={ROWS_AT_FIRST}
        moreLabel={(count) => words.text("table.more", { count })}
        fewerLabel={words.text("table.fewer")}
        rowKey={({ place }) => place ?? ""}
        compareText={words.formats.compare}
        sortLabel={(column) => words.text("table.sort", { column })}
      />
      {importers.slice(0, 1).map((row) =>
        row.own.value > 0 ? (
          <p key="own" className={styles["sub"]}>
            {`${name(row)}: ${words.text("stop.own", { amount: { amount: row.own } })}.`}
          </p>
        ) : null,
      )}
    </div>
  );
}
