import { addFigures } from "../../pipeline/releases/figures.ts";
import type { ReleaseTable } from "../../pipeline/releases/release.ts";
import { notesTable } from "../../pipeline/releases/tables/notesTable.ts";
import {
  type ProducedFigure,
  productionTable,
  productKey,
} from "../../pipeline/releases/tables/productionTable.ts";
import { CUT_LENGTH } from "../../pipeline/series/readNote.ts";
import type { UsgsEntry } from "./collectUsgs.ts";
import { RESERVE_COLUMNS } from "./columns.ts";

const FORM_NOTE = "form reported by USGS for this country; forms are not additive";

/** The three tables of an edition. */
export function usgsTables(groups: readonly (readonly UsgsEntry[])[], edition: number): ReleaseTable[] {
  const sourceId = `usgs-mcs-${edition}`;
  const produced = groups.filter(([entry]) => entry?.line.measure === "production");
  const reserves = groups.filter(([entry]) => entry?.line.measure === "reserves");
  const notes = groups.flatMap((parts) => notesOf(parts, sourceId));
  const keys = new Set(
    groups.flat().map(({ product }) => [product.material, product.stage, product.product].join("|")),
  );
  const isReplaced = (row: Readonly<Record<string, string>>): boolean =>
    keys.has(productKey(row)) && isOfEdition(row, edition);
  return [
    productionTable(
      produced.flatMap((parts) => figureOf(parts, sourceId)),
      isReplaced,
    ),
    notesTable(notes, isReplaced),
    {
      file: "reserves.csv",
      columns: RESERVE_COLUMNS,
      rows: reserves.flatMap((parts) => reserveRow(parts, sourceId)),
      keyColumns: ["material_id", "product", "year", "country_iso3"],
      figureColumns: ["reserves", "unit", "qualifier"],
      supersedes: (row) =>
        keys.has(productKey({ ...row, stage: "reserves" })) && row["source_id"] === sourceId,
    },
  ];
}

/**
 * An edition replaces itself, and the two years of production it re-publishes where an earlier one held them.
 *
 * Reserves of each edition stay: they are statements of a year, not revisions.
 */
function isOfEdition(row: Readonly<Record<string, string>>, edition: number): boolean {
  const held = Number(row["source_id"]?.replace("usgs-mcs-", ""));
  return (
    held === edition || (held < edition && row["stage"] !== "reserves" && Number(row["year"]) >= edition - 2)
  );
}

function figureOf(parts: readonly UsgsEntry[], sourceId: string): ProducedFigure[] {
  const [first] = parts;
  if (first === undefined || first.value.kind === "note") return [];
  const { line, product, place } = first;
  return [
    {
      ...product,
      file: line.file,
      line: line.line,
      year: line.year,
      place,
      quantity: addFigures(parts.map(({ quantity }) => quantity)),
      isEstimated: parts.some((part) => part.line.isEstimated),
      sourceId,
    },
  ];
}

function reserveRow(parts: readonly UsgsEntry[], sourceId: string): string[][] {
  const [first] = parts;
  if (first === undefined || first.value.kind === "note") return [];
  const { line, product, place, value } = first;
  const sum =
    parts.length > 1
      ? `sum of ${parts.length === 2 ? "two" : parts.length} USGS lines (${partNames(parts)})`
      : "";
  const note = [line.remark, product.note, sum]
    .filter((text) => text !== "")
    .join(" ")
    .slice(0, CUT_LENGTH);
  const quantity = addFigures(parts.map((part) => part.quantity));
  const qualifier = value.isLowerBound ? ">" : "";
  return [
    [
      product.material,
      place,
      quantity,
      product.unit,
      String(line.year),
      sourceId,
      product.product,
      qualifier,
      note,
    ],
  ];
}

function notesOf(parts: readonly UsgsEntry[], sourceId: string): string[][] {
  return parts.flatMap(({ line, product, place, value, quantity }) => {
    const row = (flag: string, raw: string, note: string): string[][] => [
      [product.material, product.stage, product.product, String(line.year), place, flag, raw, note, sourceId],
    ];
    if (value.kind === "note") return row(value.flag, value.rawValue, line.remark.slice(0, CUT_LENGTH));
    if (parts.length > 1 && line.measure === "production") {
      const sum = `${place} figure in production.csv is the sum of the ${parts.length === 2 ? "two" : parts.length} USGS lines`;
      return row("component", `${line.country} = ${quantity}`, sum);
    }
    const form = product.form === "remark" ? line.remark : product.form;
    return form === "" ? [] : row("form", form, FORM_NOTE);
  });
}

/** What tells the parts of a country apart: "United States (from Cliffside Field)" is "Cliffside Field". */
function partNames(parts: readonly UsgsEntry[]): string {
  return parts
    .map(({ line }) =>
      (/\(([^)]*)\)$/.exec(line.country)?.[1] ?? line.country).replace(/^(extracted )?from /, ""),
    )
    .join("; ");
}
