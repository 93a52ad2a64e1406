import { STOCK_KINDS } from "#schema/digestIds.ts";
import { BENCHMARKS, CONTROL_STATES, MEASURE_STATES } from "#schema/ids.ts";
import { choiceCell, listCell, requiredNumber, textCell, yearCell } from "../../pipeline/read/cells.ts";
import type { Row } from "../../pipeline/read/csv.ts";
import type {
  BenchmarkBandObservation,
  ControlObservation,
  RecyclingObservation,
  StockpileObservation,
} from "../../pipeline/read/observations.ts";
import type { ReadContext } from "../../pipeline/read/readContext.ts";

/** A day, a month or a year. */
export const PARTIAL_DATE = /^\d{4}(-\d{2}){0,2}$/;

/** A date as far as it is known; null for an empty cell. */
function dateCell<Column extends string>(
  row: Row<Column>,
  column: Column,
  { problems }: ReadContext,
): string | null {
  const text = row.cells[column];
  if (text !== "" && !PARTIAL_DATE.test(text)) problems.add(row, column, text, "a date, a month or a year");
  return text || null;
}

function materialsCell(row: Row<"materials">, { materials, problems }: ReadContext): readonly string[] {
  return materials.resolveList(listCell(row, "materials", ";"), row, "materials", problems);
}

/** Rules that limit exports; one that was suspended says up to when, and its state what is known since. */
export function readControls(context: ReadContext): ControlObservation[] {
  const { problems, places } = context;
  const columns = [
    "id",
    "country_iso3",
    "instrument",
    "announced_on",
    "in_force_on",
    "suspended_from",
    "suspended_until",
    "materials",
    "measure",
    "targets",
    "state",
    "last_seen",
    "source_url",
    "quality",
  ] as const;
  return context.table("export-controls.csv", columns).map((row) => {
    const state = choiceCell(row, "state", CONTROL_STATES, problems);
    const suspendedUntil = dateCell(row, "suspended_until", context);
    dateCell(row, "suspended_from", context);
    if ((state === "suspension-ended") !== (suspendedUntil !== null))
      problems.add(row, "state", state, "suspension-ended exactly where suspended_until has a date");
    textCell(row, "quality", problems);
    return {
      file: row.file,
      line: row.line,
      id: textCell(row, "id", problems),
      place: places.resolve(row, "country_iso3", problems),
      instrument: textCell(row, "instrument", problems),
      announcedOn: dateCell(row, "announced_on", context),
      inForceOn: dateCell(row, "in_force_on", context),
      state,
      suspendedUntil,
      lastSeen: dateCell(row, "last_seen", context) ?? textCell(row, "last_seen", problems),
      measure: textCell(row, "measure", problems),
      targets: listCell(row, "targets", ";").map((id) => places.resolveText(id, row, "targets", problems)),
      evidence: textCell(row, "source_url", problems),
      materials: materialsCell(row, context),
    };
  });
}

/** Public stocks and plans for them, with the figure that is published: of days, money or materials, never of an amount held. */
export function readStockpiles(context: ReadContext): StockpileObservation[] {
  const { problems, places } = context;
  const columns = [
    "country_iso3",
    "programme",
    "kind",
    "value",
    "unit",
    "date",
    "materials",
    "summary",
    "source_url",
    "quality",
  ] as const;
  return context.table("stockpiles.csv", columns).map((row) => {
    const place = row.cells.country_iso3;
    return {
      file: row.file,
      line: row.line,
      place: place === "EU27" ? place : places.resolve(row, "country_iso3", problems),
      programme: textCell(row, "programme", problems),
      date: dateCell(row, "date", context) ?? textCell(row, "date", problems),
      kind: choiceCell(row, "kind", STOCK_KINDS, problems),
      value: requiredNumber(row, "value", problems, { min: 0 }),
      unit: textCell(row, "unit", problems),
      summary: textCell(row, "summary", problems),
      evidence: textCell(row, "source_url", problems),
      materials: materialsCell(row, context),
    };
  });
}

/** What the EU does, or plans, about recycling. */
export function readRecycling(context: ReadContext): RecyclingObservation[] {
  const { problems } = context;
  const columns = [
    "id",
    "measure",
    "instrument",
    "date",
    "state",
    "materials",
    "summary",
    "source_url",
    "quality",
  ] as const;
  return context.table("recycling-measures.csv", columns).map((row) => ({
    file: row.file,
    line: row.line,
    id: textCell(row, "id", problems),
    measure: textCell(row, "measure", problems),
    instrument: textCell(row, "instrument", problems),
    date: dateCell(row, "date", context) ?? textCell(row, "date", problems),
    state: choiceCell(row, "state", MEASURE_STATES, problems),
    summary: textCell(row, "summary", problems),
    evidence: textCell(row, "source_url", problems),
    materials: materialsCell(row, context),
  }));
}

const VERDICTS = { yes: true, no: false, "": null } as const;

const PERCENT = 100;

const BANDS = [
  { kind: "least", form: /^(\d+) or more$/ },
  { kind: "over", form: /^over (\d+)$/ },
  { kind: "under", form: /^under (\d+)$/ },
  { kind: "between", form: /^(\d+) to (\d+)$/ },
  { kind: "exactly", form: /^(\d+)$/ },
] as const;

/** "10 or more", "4 to 10": percent, as the Centre words its bands; null for an empty cell. */
function bandCell<Column extends string>(
  row: Row<Column | "band">,
  { problems }: ReadContext,
): BenchmarkBandObservation["band"] {
  const text = row.cells.band;
  if (text === "") return null;
  for (const { kind, form } of BANDS) {
    const [, from, to = from] = form.exec(text) ?? [];
    if (from !== undefined) return { kind, from: Number(from) / PERCENT, to: Number(to) / PERCENT };
  }
  problems.add(row, "band", text, "a band of percent: 10 or more, over 10, under 10, 4 to 10, 2");
  return null;
}

/** The JRC's bands for the Act's benchmarks: no verdict where it had no data or did not assess. */
export function readBenchmarkBands(context: ReadContext): BenchmarkBandObservation[] {
  const { problems, materials } = context;
  const columns = [
    "material_id",
    "benchmark",
    "target_percent",
    "band",
    "reaches_2030_target",
    "year",
    "source_id",
    "note",
  ] as const;
  return context.table("jrc-benchmark-bands.csv", columns).map((row) => {
    const verdict = choiceCell(row, "reaches_2030_target", ["yes", "no", ""] as const, problems);
    if ((verdict === "") !== (row.cells.band === ""))
      problems.add(row, "band", row.cells.band, "a band exactly where there is a verdict");
    return {
      file: row.file,
      line: row.line,
      material: materials.resolve(row, "material_id", problems),
      sourceId: textCell(row, "source_id", problems),
      benchmark: choiceCell(row, "benchmark", BENCHMARKS, problems),
      target: requiredNumber(row, "target_percent", problems, { min: 0, max: PERCENT }) / PERCENT,
      band: bandCell(row, context),
      isReached: VERDICTS[verdict],
      year: yearCell(row, "year", problems),
    };
  });
}
