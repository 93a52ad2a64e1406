import { disputedRows } from "#domain/gradeOfRows.ts";
import { unpackFlowTable } from "#domain/trade/flowTable.ts";
import type { TradeFacts } from "#facts/trade.ts";
import type { FlowTable } from "#schema/dossier.ts";
import type { PlaceId } from "#schema/ids.ts";
import type { SceneReport, SceneReportPair } from "../contract/evidence.ts";
import type { SceneContext } from "../contract/inputs.ts";

interface Ends {
  readonly origin: PlaceId;
  readonly destination: PlaceId;
}

/** What a source reports; `thousands` of its currency. */
function reportOf(
  { sourceId, currency, valuation }: Pick<FlowTable, "sourceId" | "currency" | "valuation">,
  thousands: number,
): SceneReport {
  return { sourceId, valuation, money: { unit: currency === "USD" ? "kusd" : "keur", value: thousands } };
}

/** The pairs of one code: one for each source that also reports some of the flow. */
function pairsOfTable(
  table: FlowTable,
  { question, unitOfPlace }: SceneContext,
  ends: Ends,
): SceneReportPair[] {
  const { places, byYear } = unpackFlowTable(table);
  const flows = byYear(question.year);
  const disputed = disputedRows(table.currency, flows);
  const isOfFlow = (row: number): boolean =>
    unitOfPlace(places[flows.origins[row] ?? -1] ?? "") === ends.origin &&
    unitOfPlace(places[flows.destinations[row] ?? -1] ?? "") === ends.destination;
  return flows.seconds.flatMap(({ sourceId, currency, valuation, values }) => {
    const rows = [...values].filter(([row]) => isOfFlow(row));
    if (rows.length === 0) return [];
    const taken = rows.reduce((sum, [row]) => sum + (flows.values[row] ?? 0), 0);
    const other = rows.reduce((sum, [, value]) => sum + value, 0);
    return {
      code: table.code,
      taken: reportOf(table, taken),
      other: reportOf({ sourceId, currency, valuation }, other),
      pairCount: rows.length,
      disagreeingCount: rows.filter(([row]) => disputed.has(row)).length,
    };
  });
}

/** Where two sources report a flow: both figures, of the pairs of countries in it that both report. */
export function reportPairs(context: SceneContext, { tables }: TradeFacts, ends: Ends): SceneReportPair[] {
  return tables.flatMap((table) => pairsOfTable(table, context, ends));
}
