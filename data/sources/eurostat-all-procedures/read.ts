import { EU27 } from "#domain/place.ts";
import { scopeOf } from "#schema/coverageScope.ts";
import { requiredNumber, textCell, yearCell } from "../../pipeline/read/cells.ts";
import type { FlowObservation, SourceTables, TotalObservation } from "../../pipeline/read/observations.ts";
import type { ReadContext } from "../../pipeline/read/readContext.ts";

const SOURCE_ID = "eurostat-all-procedures";
const EURO_PER_THOUSAND = 1000;
const PERCENT = 100;
/** Parts of value are printed to two digits of a per cent, so they may differ from those of the euro by this. */
const PERCENT_SLACK = 0.006;

const COLUMNS = [
  "year",
  "cn8",
  "total_eur",
  "origin",
  "value_eur",
  "value_share_percent",
  "mass_share_percent",
] as const;

/**
 * Imports of the EU as one by eight-digit code, in euro, CIF: the six largest origins, and the total with all others.
 *
 * An origin that Eurostat keeps to itself is in the total and in no flow.
 */
export function read(context: ReadContext): SourceTables {
  const { places, problems } = context;
  const codes = new Map(
    context
      .table("places.csv", ["code", "country_iso3", "note"])
      .map(({ cells }) => [cells.code, cells.country_iso3]),
  );
  const flows: FlowObservation[] = [];
  const totals = new Map<string, TotalObservation>();
  for (const row of context.table("imports.csv", COLUMNS)) {
    const { file, line, cells } = row;
    const year = yearCell(row, "year", problems);
    const code = textCell(row, "cn8", problems);
    const total = requiredNumber(row, "total_eur", problems, { min: 1 });
    const value = requiredNumber(row, "value_eur", problems, { min: 0, max: total });
    const percent = requiredNumber(row, "value_share_percent", problems, { min: 0, max: PERCENT });
    if (Math.abs((value / total) * PERCENT - percent) > PERCENT_SLACK)
      problems.add(row, "value_share_percent", cells.value_share_percent, "value_eur over total_eur");
    const about = { file, line, sourceId: SOURCE_ID, code, year };
    const known = totals.get(`${code} ${year}`);
    const importsThousands = total / EURO_PER_THOUSAND;
    if (known !== undefined && known.importsThousands !== importsThousands)
      problems.add(row, "total_eur", cells.total_eur, "one total for a code and year");
    totals.set(`${code} ${year}`, { ...about, place: EU27, exportsThousands: 0, importsThousands });
    const place = codes.get(cells.origin) ?? cells.origin;
    if (place === "") continue;
    flows.push({
      ...about,
      system: "CN8",
      origin: places.resolveText(place, row, "origin", problems),
      destination: EU27,
      valueThousands: value / EURO_PER_THOUSAND,
      tonnes: null,
      // Percent with two decimals; the division must not leave noise behind.
      massShare: Number(
        (requiredNumber(row, "mass_share_percent", problems, { min: 0, max: PERCENT }) / PERCENT).toFixed(6),
      ),
    });
  }
  return {
    trade: [
      {
        sourceId: SOURCE_ID,
        market: "eu-total",
        method: "customs",
        currency: "EUR",
        valuation: "CIF",
        defaultScope: scopeOf("eu-total"),
      },
    ],
    flows,
    totals: [...totals.values()],
  };
}
