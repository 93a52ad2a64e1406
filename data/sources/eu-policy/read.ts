import { EVENT_KINDS } from "#schema/digestIds.ts";
import { choiceCell, listCell, textCell } from "../../pipeline/read/cells.ts";
import type { EventObservation, SourceTables } from "../../pipeline/read/observations.ts";
import type { ReadContext } from "../../pipeline/read/readContext.ts";
import { readIndicators } from "../../pipeline/read/readIndicators.ts";
import {
  PARTIAL_DATE,
  readBenchmarkBands,
  readControls,
  readRecycling,
  readStockpiles,
} from "./readMeasures.ts";

/** Events, export controls, stocks, measures on recycling, benchmarks, list membership, and the pages they were read from. */
export function read(context: ReadContext): SourceTables {
  const { problems } = context;
  for (const row of context.table("policy-sources.csv", [
    "source_id",
    "title",
    "publisher",
    "date",
    "url",
    "licence",
  ])) {
    textCell(row, "source_id", problems);
    textCell(row, "url", problems);
  }
  return {
    events: readEvents(context),
    controls: readControls(context),
    stockpiles: readStockpiles(context),
    recycling: readRecycling(context),
    benchmarkBands: readBenchmarkBands(context),
    indicators: readIndicators(context),
  };
}

function readEvents(context: ReadContext): EventObservation[] {
  const { problems } = context;
  const columns = ["date", "title", "kind", "countries_iso3", "materials", "summary", "source_url"] as const;
  return context.table("events.csv", columns).map((row) => {
    const date = row.cells.date;
    if (!PARTIAL_DATE.test(date)) problems.add(row, "date", date, "a date, a month or a year");
    return {
      file: row.file,
      line: row.line,
      date,
      title: textCell(row, "title", problems),
      kind: choiceCell(row, "kind", EVENT_KINDS, problems),
      places: listCell(row, "countries_iso3", ";").map((id) =>
        context.places.resolveText(id, row, "countries_iso3", problems),
      ),
      materials: context.materials.resolveList(listCell(row, "materials", ";"), row, "materials", problems),
      summary: textCell(row, "summary", problems),
      evidence: textCell(row, "source_url", problems),
    };
  });
}
