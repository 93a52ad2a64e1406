import { readFileSync } from "node:fs";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { findRows, type RawRows, readRawRows } from "#domain/evidenceRows.ts";
import { unpackFlowTable } from "#domain/trade/flowTable.ts";
import { csvRows } from "#lib/csvRows.ts";
import { buildScene } from "#scene/buildScene.ts";
import type { SceneRowsWanted } from "#scene/contract/evidence.ts";
import { evidenceOf } from "#scene/evidence/evidenceOf.ts";
import { type EvidenceTable, evidenceIndexSchema } from "#schema/evidence.ts";
import { decodeView } from "#state/map/codec.ts";
import { roundQuantity } from "../../data/pipeline/dossier/roundQuantity.ts";
import { readDossier, readInputs, readManifest } from "../../src/cli/dataFolder.ts";

const manifest = readManifest();
const read = (path: string) => readFileSync(`public/data/${path}`, "utf8");
const index = v.parse(evidenceIndexSchema, JSON.parse(read(manifest.files.evidence?.path ?? "")));

const parsed = new Map<string, RawRows>();
function rowsOf({ file }: EvidenceTable): RawRows {
  const rows = parsed.get(file.path) ?? readRawRows(csvRows(read(file.path)));
  parsed.set(file.path, rows);
  return rows;
}

function tablesOf({ families, subject, tables }: SceneRowsWanted): EvidenceTable[] {
  return index.tables.filter(
    (table) =>
      families.includes(table.family) &&
      table.subject === subject &&
      (tables === null || tables.some((name) => table.table.endsWith(`/${name}.csv`))),
  );
}

test("every published row stands in its table, on the line it names", () => {
  const lines = new Map<string, string[]>();
  for (const table of index.tables) {
    const own = lines.get(table.table) ?? readFileSync(table.table, "utf8").split(/\r?\n/);
    lines.set(table.table, own);
    const [header = "", ...rows] = read(table.file.path).trimEnd().split("\n");
    const columns = header.startsWith("line,origin,destination,") ? 3 : 2;
    const wrong = rows.filter((row) => {
      const [, line = "", rest] = new RegExp(`^(\\d+)(?:,[A-Z0-9]*){${columns - 1}},(.*)$`).exec(row) ?? [];
      return own[Number(line) - 1] !== rest;
    });
    expect(wrong).toEqual([]);
    expect(rows).toHaveLength(table.rowCount);
  }
});

/** Thousands by "year origin destination", as the rows of one source have them. */
function valuesOf(tables: readonly EvidenceTable[], sourceId: string): Map<string, number> {
  const values = new Map<string, number>();
  for (const { header, rows } of tables.map(rowsOf)) {
    const value = header.findIndex((name) => /^value_/.test(name));
    const [year, source] = [header.indexOf("year"), header.indexOf("source_id")];
    const unit = header[value] === "value_eur" ? 1000 : 1;
    for (const { places, cells } of rows) {
      if (source < 0 || cells[source] === sourceId)
        values.set(`${cells[year]} ${places.join(" ")}`, Number(cells[value]) / unit);
    }
  }
  return values;
}

describe("every figure has its row", () => {
  test.each(manifest.materials.map(({ id }) => id))("of the flows of %s", (material) => {
    for (const table of readDossier(manifest, material).flows) {
      const families = manifest.sources.filter(({ id }) => id === table.sourceId).map(({ family }) => family);
      const { places, years, byYear } = unpackFlowTable(table);
      const values = valuesOf(
        tablesOf({ families, subject: table.code, columns: {}, tables: null }),
        table.sourceId,
      );
      for (const year of years) {
        const flows = byYear(year);
        flows.values.forEach((value, row) => {
          const key = `${year} ${places[flows.origins[row] ?? 0]} ${places[flows.destinations[row] ?? 0]}`;
          const found = values.get(key);
          if (found === undefined || roundQuantity(found) !== value)
            throw new Error(`${table.code} ${key}: ${value}, row ${found}`);
        });
      }
    }
  });

  test.each(manifest.materials.map(({ id }) => id))("of the shares of %s", (material) => {
    const inputs = readInputs(manifest, material);
    for (const series of inputs.dossier.shares) {
      for (const { year, places, quantities } of series.periods) {
        const query = `material=${material}&measure=${series.measure}&series=${series.id}&eu=members&flows=none${year === null ? "" : `&year=${year}`}`;
        const { view } = decodeView(query, manifest);
        const scene = buildScene(inputs, view);
        const { provenance, rowPlaces } = evidenceOf(manifest, scene, "measure");
        const wanted = provenance.flatMap(({ rows }) => rows);
        expect(wanted, query).not.toEqual([]);
        const found = new Set(
          wanted.flatMap((rows) =>
            tablesOf(rows).flatMap((table) =>
              findRows(rowsOf(table), { columns: rows.columns, ...rowPlaces }).flatMap((row) => row.places),
            ),
          ),
        );
        const missing = places.filter((place, at) => quantities[at] !== null && !found.has(place));
        expect(missing, query).toEqual([]);
      }
    }
  });
});

describe("a flow that two sources report", () => {
  const inputs = readInputs(manifest, "lithium");
  const { view } = decodeView(
    "material=lithium&measure=exports&year=2023&eu=members&select=flow.CHL-BEL&top=200",
    manifest,
  );
  const scene = buildScene(inputs, view);

  test("shows both figures, which is used, and that they disagree", () => {
    expect(scene.selection).toMatchObject({
      kind: "flow",
      arc: { grade: "disputed" },
      reports: [
        {
          code: "282520",
          taken: { money: { unit: "kusd" } },
          other: { money: { unit: "keur" } },
          disagreeingCount: 0,
        },
        {
          code: "283691",
          taken: { sourceId: "baci-v202601", money: { unit: "kusd", value: 111_786 } },
          other: { sourceId: "eurostat-comext", money: { unit: "keur" } },
          pairCount: 1,
          disagreeingCount: 1,
        },
      ],
    });
  });

  test("leads to the rows of both", () => {
    const { provenance, rowPlaces } = evidenceOf(manifest, scene, "selection");
    const rows = provenance
      .filter(({ subject }) => subject === "283691")
      .flatMap(({ rows: wanted }) =>
        wanted.flatMap((one) =>
          tablesOf(one).map((table) => [
            table.table,
            findRows(rowsOf(table), { columns: one.columns, ...rowPlaces }).map(({ cells }) => cells.join()),
          ]),
        ),
      );
    expect(rows).toEqual([
      ["data/sources/cepii-baci/flows.csv", [expect.stringMatching(/^2023,283691,CHL,BEL,1117/)]],
      ["data/sources/eurostat-comext/imports.csv", [expect.stringMatching(/^2023,28369100,CHL,BEL,124/)]],
    ]);
  });
});

test("a grade hides what is weaker, says how much, and leaves the rest as it was", () => {
  const inputs = readInputs(manifest, "lithium");
  const at = (grade: string) =>
    buildScene(
      inputs,
      decodeView(`material=lithium&measure=exports&year=2023&top=5000&grade=${grade}`, manifest).view,
    );
  const [all, some] = [at("any"), at("partial")];
  expect(some.arcs.every(({ grade }) => ["official", "reconciled", "partial"].includes(grade))).toBe(true);
  expect(some.flowTotals.quantity).toBe(all.flowTotals.quantity);
  expect(some.flowTotals.hiddenCount).toBe(all.arcs.length - some.arcs.length);
  expect(some.rows.filter(({ state }) => state === "below-grade")).toHaveLength(
    all.rows.filter(({ grade }) => grade !== null && !["official", "reconciled", "partial"].includes(grade))
      .length,
  );
  const hidden = some.rows.filter(({ state }) => state === "below-grade");
  expect(hidden.length).toBeGreaterThan(0);
  expect(
    hidden.every(({ share, quantity, grade }) => share === null && quantity === null && grade !== null),
  ).toBe(true);
  expect(some.notes.map(({ message }) => message.id)).toContain("note.below-grade");
  expect(some.legend.fill.states).toContain("below-grade");
  expect(some.metrics.unattributedShare).toBeGreaterThan(all.metrics.unattributedShare ?? 1);
});

test("a flow is said to add up as many customs codes as it has", () => {
  for (const [query, count] of [
    ["material=lithium&measure=extraction&year=2024&select=flow.AUS-CHN", 2],
    ["material=lithium&measure=extraction&year=2024&select=flow.CHL-CHN", null],
  ] as const) {
    const { view } = decodeView(query, manifest);
    const scene = buildScene(readInputs(manifest, view.material), view);
    const codes = scene.selection?.kind === "flow" ? scene.selection.arc.codes.length : 0;
    const said = evidenceOf(manifest, scene, "selection").provenance.map(
      ({ steps }) => steps.find(({ id }) => id === "step.summed")?.values?.["count"] ?? null,
    );
    expect(said.length).toBe(codes);
    expect(said).toEqual(Array.from({ length: codes }, () => (codes > 1 ? codes : null)));
    if (count !== null) expect(codes).toBe(count);
  }
});
