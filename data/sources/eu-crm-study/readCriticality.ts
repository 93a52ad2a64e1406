import type { StageRisks } from "#schema/digest.ts";
import { STAGES } from "#schema/ids.ts";
import type { Criticality } from "#schema/policy.ts";
import { choiceCell, optionalNumber, requiredNumber, textCell } from "../../pipeline/read/cells.ts";
import type { Row } from "../../pipeline/read/csv.ts";
import type { CriticalityObservation } from "../../pipeline/read/observations.ts";
import type { ReadContext } from "../../pipeline/read/readContext.ts";

const PERCENT = 100;
const MOST_RISK = 10;

const COLUMNS = [
  "source_id",
  "material_id",
  "product",
  "stage_used",
  "supply_risk",
  "economic_importance",
  "supply_risk_extraction",
  "shares_used_extraction",
  "supply_risk_processing",
  "shares_used_processing",
  "substitution_index_ei",
  "substitution_index_sr",
  "import_reliance_extraction_percent",
  "import_reliance_processing_percent",
  "eol_rir_percent",
  "note",
] as const;
type Column = (typeof COLUMNS)[number];

/** Rounding of the two stages and of their maximum, and a stage that the study leaves blank. */
const RISK_SLACK = 0.15;

/** The study takes the larger of the two stages' supply risks. */
function checkStage(row: Row<Column>, { problems }: ReadContext): void {
  const bounds = { min: 0, max: MOST_RISK };
  const risk = requiredNumber(row, "supply_risk", problems, bounds);
  const ofStage = optionalNumber(
    row,
    row.cells.stage_used === "extraction" ? "supply_risk_extraction" : "supply_risk_processing",
    problems,
    bounds,
  );
  if (ofStage !== null && Math.abs(ofStage - risk) > RISK_SLACK)
    problems.add(row, "supply_risk", row.cells.supply_risk, "the supply risk of the stage used");
}

/** The study's words for the shares it used, as this project writes them. */
const SHARES_USED = { "GS+EU": "GS+EU", GSonly: "GS", EUonly: "EU", "": null } as const;
const SHARES_USED_WORDS = ["GS+EU", "GSonly", "EUonly", ""] as const;

/** The supply risk of each stage, blank where the study has none, and the shares behind it. */
function readStages(row: Row<Column>, { problems }: ReadContext): StageRisks {
  const risk = (column: Column) => optionalNumber(row, column, problems, { min: 0, max: MOST_RISK });
  const sharesUsed = (column: Column) => SHARES_USED[choiceCell(row, column, SHARES_USED_WORDS, problems)];
  return {
    supplyRiskExtraction: risk("supply_risk_extraction"),
    sharesUsedExtraction: sharesUsed("shares_used_extraction"),
    supplyRiskProcessing: risk("supply_risk_processing"),
    sharesUsedProcessing: sharesUsed("shares_used_processing"),
  };
}

/** Results of the 2023 study, a row for each material and for each element that it judges alone. */
export function readCriticality(context: ReadContext): CriticalityObservation[] {
  const { problems, materials } = context;
  return context.table("criticality.csv", COLUMNS).map((row) => {
    const part = (column: Column): number | null => {
      const percent = optionalNumber(row, column, problems, { min: 0, max: PERCENT });
      return percent === null ? null : percent / PERCENT;
    };
    const index = (column: Column): number | null =>
      optionalNumber(row, column, problems, { min: 0, max: 1 });
    checkStage(row, context);
    const result: Criticality = {
      sourceId: row.cells.source_id,
      product: row.cells.product,
      stage: choiceCell(row, "stage_used", STAGES, problems),
      supplyRisk: requiredNumber(row, "supply_risk", problems, { min: 0, max: MOST_RISK }),
      economicImportance: requiredNumber(row, "economic_importance", problems, { min: 0, max: MOST_RISK }),
      importRelianceExtraction: part("import_reliance_extraction_percent"),
      importRelianceProcessing: part("import_reliance_processing_percent"),
      recyclingInputRate: part("eol_rir_percent"),
      substitutionEi: index("substitution_index_ei"),
      substitutionSr: index("substitution_index_sr"),
      note: row.cells.note,
    };
    textCell(row, "source_id", problems);
    return {
      file: row.file,
      line: row.line,
      material: materials.resolve(row, "material_id", problems),
      ...result,
      byStage: readStages(row, context),
    };
  });
}
