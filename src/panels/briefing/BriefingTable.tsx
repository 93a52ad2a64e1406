import { type CSSProperties, useId, useMemo, useState } from "react";
import { saveFile } from "#exports/saveFile.ts";
import { decimalSign } from "#i18n/decimalSign.ts";
import { useWords } from "#i18n/WordsContext.tsx";
import { cellText } from "#scene/briefing/cellText.ts";
import { remarksOf } from "#scene/briefing/remarksOf.ts";
import { isMatrix } from "#scene/briefing/shortCells.ts";
import type { BriefingRow, BriefingSection, BriefingTable as Table } from "#scene/contract/briefing.ts";
import { classNames } from "#ui/classNames.ts";
import { Button } from "#ui/controls/Button.tsx";
import { type DataColumn, DataTable } from "#ui/tables/DataTable.tsx";
import { separatedText } from "#ui/tables/plainTable.ts";
import styles from "./BriefingTable.module.css";
import { CellContent, type LinkAttributes } from "./CellContent.tsx";
import { plainColumns } from "./plainColumns.ts";

/** Rows above which a reader is offered a search. */
const ROWS_SEEN_AT_ONCE = 12;
/** Columns of a matrix up to which names stand across above them. */
const MOST_WIDE_COLUMNS = 16;

interface BriefingTableProps {
  readonly section: BriefingSection;
  readonly table: Table;
  /** Name of the file that its rows are saved as, without its ending; null where the page around forbids it. */
  readonly fileName: string | null;
  readonly linkTo: (query: string) => LinkAttributes;
}

/** A table that can be sorted, searched and saved, with its remarks below. */
export function BriefingTable({ section, table, fileName, linkTo }: BriefingTableProps) {
  const words = useWords();
  const id = useId();
  const [wanted, setWanted] = useState("");
  const isDense = isMatrix(table);
  const remarks = useMemo(() => remarksOf(table, words.say), [table, words]);
  const texts = useMemo(
    () =>
      new Map(
        table.rows.map((row) => [
          row.id,
          row.cells
            .map((cell) => cellText(cell, words))
            .join(" ")
            .toLocaleLowerCase(words.locale),
        ]),
      ),
    [table, words],
  );
  const asked = wanted.trim().toLocaleLowerCase(words.locale);
  const rows = asked === "" ? table.rows : table.rows.filter((row) => texts.get(row.id)?.includes(asked));
  const columns = table.columns.map(
    (column, index): DataColumn<BriefingRow> => ({
      id: column.id,
      label: words.say(column.title),
      align: column.holds === "number" || column.holds === "short" ? "end" : "start",
      isRowHead: column.holds === "name",
      largestFirst: column.holds === "number" || column.holds === "short",
      sortBy: ({ cells }) => {
        const cell = cells[index];
        if (cell === undefined || cell.state !== "value") return null;
        return typeof cell.order === "number" ? cell.order : cellText(cell, words);
      },
      cell: ({ cells }) => {
        const cell = cells[index];
        if (cell === undefined) return null;
        if (column.holds === "short")
          return (
            <span title={cell.remark === null ? undefined : words.say(cell.remark)}>
              <CellContent cell={cell} remark={null} remarkId={id} linkTo={linkTo} />
            </span>
          );
        const remark = cell.remark === null ? null : remarks.indexOf(words.say(cell.remark)) + 1;
        return <CellContent cell={cell} remark={remark} remarkId={`${id}-${remark}`} linkTo={linkTo} />;
      },
    }),
  );
  const caption = words.say(section.title);
  return (
    <div className={styles["whole"]}>
      {table.rows.length > ROWS_SEEN_AT_ONCE ? (
        <div className={styles["find"]}>
          <label htmlFor={`${id}-find`}>{words.text("briefing.find")}</label>
          <input
            id={`${id}-find`}
            type="search"
            value={wanted}
            onChange={({ target }) => setWanted(target.value)}
          />
          <span role="status">
            {asked === "" ? "" : words.text("briefing.found", { count: rows.length })}
          </span>
        </div>
      ) : null}
      <section
        className={classNames(
          styles["scroll"],
          isDense && styles["matrix"],
          isDense && columns.length > MOST_WIDE_COLUMNS && styles["narrow"],
        )}
        style={{ "--columns": columns.length - 1 } as CSSProperties}
        aria-label={caption}
        tabIndex={0}
      >
        <DataTable
          caption={caption}
          columns={columns}
          rows={rows}
          order={table.order}
          rowKey={(row) => row.id}
          compareText={words.formats.compare}
          sortLabel={(column) => words.text("table.sort", { column })}
          plain={plainColumns(table, words)}
        />
      </section>
      {remarks.length === 0 ? null : (
        <ol className={styles["remarks"]}>
          {remarks.map((remark, index) => (
            <li key={remark} id={`${id}-${index + 1}`}>
              {remark}
            </li>
          ))}
        </ol>
      )}
      {fileName === null ? null : (
        <Button
          className={styles["save"]}
          onClick={() => {
            const separator = decimalSign(words.formats) === "," ? ";" : ",";
            const text = separatedText(plainColumns(table, words), table.rows, separator);
            saveFile(new Blob([text], { type: "text/csv" }), `${fileName}-${section.id}.csv`);
          }}
        >
          {words.text("table.save")}
        </Button>
      )}
    </div>
  );
}
