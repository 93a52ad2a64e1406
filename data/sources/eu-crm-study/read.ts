import { STAGES } from "#schema/ids.ts";
import { choiceCell, optionalNumber, textCell } from "../../pipeline/read/cells.ts";
import type { SourceTables, SupplyShareObservation } from "../../pipeline/read/observations.ts";
import type { ReadContext } from "../../pipeline/read/readContext.ts";
import { readIndicators } from "../../pipeline/read/readIndicators.ts";
import { readCriticality } from "./readCriticality.ts";

/** Published supply shares and results of the 2023 assessment, and indicators of all assessments. */
export function read(context: ReadContext): SourceTables {
  return {
    supplyShares: readSupplyShares(context),
    criticality: readCriticality(context),
    indicators: readIndicators(context),
  };
}

function readSupplyShares(context: ReadContext): SupplyShareObservation[] {
  const { problems } = context;
  const columns = [
    "material_id",
    "stage",
    "scope",
    "country_iso3",
    "share_percent",
    "period",
    "source_id",
    "product",
    "qualifier",
    "trade_parameter_t",
  ] as const;
  return context.table("supply-shares.csv", columns).map((row) => {
    const sharePercent = optionalNumber(row, "share_percent", problems, { min: 0, max: 100 });
    const isBelow = choiceCell(row, "qualifier", ["", "<0.1"], problems) !== "";
    if ((sharePercent === null) !== isBelow) {
      problems.add(
        row,
        "share_percent",
        row.cells.share_percent,
        "a share, or none beside the qualifier <0.1",
      );
    }
    choiceCell(row, "period", ["EU-2023-assessment"], problems);
    return {
      file: row.file,
      line: row.line,
      material: context.materials.resolve(row, "material_id", problems),
      stage: choiceCell(row, "stage", STAGES, problems),
      scope: choiceCell(row, "scope", ["global", "eu-sourcing"], problems),
      place: context.places.resolve(row, "country_iso3", problems),
      sharePercent,
      product: textCell(row, "product", problems),
      sourceId: row.cells.source_id,
      tradeParameter: optionalNumber(row, "trade_parameter_t", problems, { min: 0 }),
    };
  });
}
