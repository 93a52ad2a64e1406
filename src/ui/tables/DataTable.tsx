import { type ReactNode, useState } from "react";
import { classNames } from "../classNames.ts";
import { Icon } from "../signs/Icon.tsx";
import { copyRows } from "./copyRows.ts";
import styles from "./DataTable.module.css";
import type { PlainColumn } from "./plainTable.ts";
import { type SortOrder, sortRows } from "./sortRows.ts";

export interface DataColumn<Row> {
  readonly id: string;
  readonly label: string;
  /** Shown instead of the label where that would be too wide; the label stays for screen readers. */
  readonly shortLabel?: string;
  readonly align?: "start" | "end";
  /** What rows are ordered by; a column without it cannot be sorted. */
  readonly sortBy?: (row: Row) => string | number | null;
  /** Whether a first press asks for the largest value, as of shares and quantities. */
  readonly largestFirst?: boolean;
  readonly cell: (row: Row) => ReactNode;
  /** Whether the cell names the row. */
  readonly isRowHead?: boolean;
}

export interface DataTableProps<Row> {
  readonly caption: string;
  readonly columns: readonly DataColumn<Row>[];
  readonly rows: readonly Row[];
  /** The order in which the rows come; null or absent when it is not that of a column. */
  readonly order?: SortOrder | null;
  /** How many rows of the sorted table are shown; all without it. */
  readonly limit?: number | null;
  readonly rowKey: (row: Row) => string;
  readonly compareText: (left: string, right: string) => number;
  readonly sortLabel: (column: string) => string;
  readonly selectedKey?: string | null;
  readonly onHover?: (row: Row | null) => void;
  /** What a spreadsheet gets of rows that are copied. */
  readonly plain?: readonly PlainColumn<Row>[];
}

/** A table with sortable columns. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, columns, rows, rowKey, onHover, plain } = props;
  const [order, setOrder] = useState<SortOrder | null>(props.order ?? null);
  const by = columns.find(({ id }) => id === order?.column)?.sortBy;
  const sorted = by && order ? sortRows(rows, by, order.direction, props.compareText) : rows;
  const shown = props.limit == null ? sorted : sorted.slice(0, props.limit);

  /** Sorts by a column, or turns its order round. */
  function turn({ id: column, largestFirst = false }: DataColumn<Row>) {
    const isDown = order?.column === column ? order.direction === "ascending" : largestFirst;
    setOrder({ column, direction: isDown ? "descending" : "ascending" });
  }

  return (
    <table className={styles["table"]} onCopy={plain ? (event) => copyRows(event, plain, shown) : undefined}>
      <caption className={styles["caption"]}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => {
            const { id, label, shortLabel, align, sortBy } = column;
            return (
              <th
                key={id}
                scope="col"
                className={align === "end" ? styles["end"] : undefined}
                aria-sort={order?.column === id ? order.direction : undefined}
                data-label={sortBy ? (shortLabel ?? label) : undefined}
              >
                {sortBy ? (
                  <button
                    type="button"
                    className={styles["sort"]}
                    onClick={() => turn(column)}
                    title={props.sortLabel(label)}
                  >
                    <span aria-hidden={shortLabel ? true : undefined}>{shortLabel ?? label}</span>
                    {shortLabel ? <span className={styles["hidden"]}>{label}</span> : null}
                    {order?.column === id ? <Icon name={order.direction} /> : null}
                  </button>
                ) : (
                  label
                )}
              </th>
            );
          })}
        </tr>
      </thead>
      <tbody>
        {shown.map((row) => {
          const key = rowKey(row);
          return (
            <tr
              key={key}
              className={classNames(key === props.selectedKey && styles["selected"])}
              aria-current={key === props.selectedKey || undefined}
              onPointerEnter={onHover ? () => onHover(row) : undefined}
              onPointerLeave={onHover ? () => onHover(null) : undefined}
              onFocus={onHover ? () => onHover(row) : undefined}
              onBlur={onHover ? () => onHover(null) : undefined}
            >
              {columns.map(({ id, align, cell, isRowHead }) => {
                const className = align === "end" ? styles["end"] : undefined;
                return isRowHead ? (
                  <th key={id} scope="row" className={className}>
                    {cell(row)}
                  </th>
                ) : (
                  <td key={id} className={className}>
                    {cell(row)}
                  </td>
                );
              })}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
