import { findRows } from "#domain/evidenceRows.ts";
import { useWords } from "#i18n/WordsContext.tsx";
import { type EvidenceRows, useEvidence } from "#queries/useEvidence.ts";
import type { SceneRowsWanted } from "#scene/contract/evidence.ts";
import type { EvidenceOf } from "#scene/evidence/evidenceOf.ts";
import type { FileRef } from "#schema/manifest.ts";
import { Button } from "#ui/controls/Button.tsx";
import styles from "./EvidenceDialog.module.css";

/** Most rows that are shown of one table; the file has them all. */
const MAX_ROWS = 12;

interface EvidenceTablesProps {
  /** Index of the rows; undefined in editions that have none. */
  readonly index: FileRef | undefined;
  readonly wanted: SceneRowsWanted;
  readonly places: EvidenceOf["rowPlaces"];
}

/** The rows behind a figure, as they stand in the source's table, each with its line. */
export function EvidenceTables({ index, wanted, places }: EvidenceTablesProps) {
  const words = useWords();
  const { data, error, retry } = useEvidence(index, wanted);
  return (
    <>
      {index === undefined ? <p>{words.text("evidence.rows.not-kept")}</p> : null}
      {index !== undefined && data === null && error === null ? (
        <p role="status">{words.text("evidence.rows.loading")}</p>
      ) : null}
      {error ? (
        <p role="alert">
          <span>{words.text("evidence.rows.failed")}</span>{" "}
          <Button onClick={retry}>{words.text("error.retry")}</Button>
        </p>
      ) : null}
      {(data ?? []).map((table) => (
        <TableRows key={table.about.file.path} table={table} wanted={wanted} places={places} />
      ))}
    </>
  );
}

interface TableRowsProps {
  readonly table: EvidenceRows;
  readonly wanted: SceneRowsWanted;
  readonly places: EvidenceOf["rowPlaces"];
}

function TableRows({ table: { about, raw, address }, wanted, places }: TableRowsProps) {
  const words = useWords();
  const rows = findRows(raw, { facts: wanted.facts, ...places });
  if (rows.length === 0) {
    return (
      <p>
        <code translate="no">{about.table}</code>
        <span>{`: ${words.text("evidence.rows.none")}`}</span>
      </p>
    );
  }
  const caption = `${about.table}: ${words.text("evidence.rows.caption", { count: rows.length })}`;
  return (
    <>
      <div
        className={styles["scroll"]}
        role="region"
        aria-label={`${wanted.subject}: ${caption}`}
        tabIndex={0}
      >
        <table className={styles["rows"]} lang="en">
          <caption lang={words.locale}>{caption}</caption>
          <thead>
            <tr>
              <th scope="col" lang={words.locale}>
                {words.text("evidence.rows.line")}
              </th>
              {raw.header.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, MAX_ROWS).map(({ line, cells }) => (
              <tr key={line}>
                <th scope="row">{line}</th>
                {raw.header.map((column, at) => (
                  <td key={column}>{cells[at]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles["soft"]}>
        {rows.length > MAX_ROWS ? (
          <span>{words.text("evidence.rows.more", { count: rows.length - MAX_ROWS })}</span>
        ) : null}{" "}
        <a href={address} download>
          {words.text("evidence.rows.file")}
        </a>
      </p>
    </>
  );
}
