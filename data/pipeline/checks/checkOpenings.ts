import { basketFor } from "#domain/baskets.ts";
import { sharesGoods } from "#domain/customsCode.ts";
import { materialOf } from "#domain/materialOf.ts";
import type { Dossier, FlowTable } from "#schema/dossier.ts";
import type { Manifest } from "#schema/manifest.ts";
import type { Opening } from "../reference/reference.ts";
import { type Finding, foundNumber } from "./finding.ts";

/** Part of a material's trade that the codes an opening draws must be, 0–1. */
const LEAST_PART = 0.1;

/** Openings that are not written for what a page shows first: a measure without figures, or not its first series. */
export function checkOpenings(manifest: Manifest, openings: ReadonlyMap<string, Opening>): Finding[] {
  return manifest.materials.flatMap(({ id, measures }): Finding[] => {
    const opening = openings.get(id);
    const coverage = measures.find(({ measure }) => measure === opening?.measure);
    const first = coverage?.series[0]?.id ?? "";
    if (opening !== undefined && coverage?.reason === null && first === opening.series) return [];
    return [
      {
        check: "opening",
        material: id,
        key: opening?.measure ?? "none",
        found: opening?.series ?? "none",
        expected: `a row of openings.csv that names the measure's first series, ${first}`,
      },
    ];
  });
}

function valueIn({ coverage }: FlowTable, year: number): number {
  return coverage.find((held) => held.year === year)?.valueThousands ?? 0;
}

/** Tables that do not count each other's goods, the largest first. */
function apart(tables: readonly FlowTable[], year: number): FlowTable[] {
  const kept: FlowTable[] = [];
  for (const table of tables.toSorted((a, b) => valueIn(b, year) - valueIn(a, year)))
    if (!kept.some(({ code }) => sharesGoods(code, table.code))) kept.push(table);
  return kept;
}

/**
 * Materials whose page opens with arrows of codes that are less than a tenth of the material's trade held in that year.
 * Codes that are drawn alone count as other goods.
 */
export function checkBaskets(manifest: Manifest, dossiers: readonly Dossier[]): Finding[] {
  return dossiers.flatMap((dossier): Finding[] => {
    const { material, flows, shares } = dossier;
    const opening = materialOf(manifest, material).opening;
    if (opening === undefined) return [];
    const series = shares.find(({ measure }) => measure === opening.measure);
    const keys = series === undefined ? [] : [series.id, series.measure];
    const held = flows.filter(
      ({ market, isAlone, years }) => market === "world" && !isAlone && years.includes(opening.year),
    );
    const codes = basketFor(dossier, keys, "world")?.codes ?? [];
    const drawn = held.filter(({ code }) => codes.includes(code));
    if (drawn.length === 0) return [];
    const sum = (tables: readonly FlowTable[]) =>
      tables.reduce((total, table) => total + valueIn(table, opening.year), 0);
    const part = sum(drawn) / sum(apart(held, opening.year));
    if (part >= LEAST_PART) return [];
    return [
      {
        check: "basket",
        material,
        key: `${opening.measure} ${opening.year}`,
        found: foundNumber(part),
        expected: `at least ${LEAST_PART} of the material's trade in the codes drawn`,
      },
    ];
  });
}
