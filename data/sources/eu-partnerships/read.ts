import { AGREEMENT_KINDS, AGREEMENT_STATUSES } from "#schema/ids.ts";
import { choiceCell, listCell, optionalDate, textCell } from "../../pipeline/read/cells.ts";
import type { SourceTables } from "../../pipeline/read/observations.ts";
import type { ReadContext } from "../../pipeline/read/readContext.ts";

/** Agreements between the EU and partners that touch raw materials. */
export function read(context: ReadContext): SourceTables {
  const { problems } = context;
  const columns = [
    "id",
    "partner_iso3",
    "partner_name",
    "type",
    "signed_on",
    "status",
    "materials_mentioned",
    "summary",
    "source_url",
    "confidence",
  ] as const;
  const partnerships = context.table("partnerships.csv", columns).map((row) => ({
    file: row.file,
    line: row.line,
    id: textCell(row, "id", problems),
    places: context.partnerCodes.get(row.cells.partner_iso3) ?? [
      context.places.resolve(row, "partner_iso3", problems),
    ],
    partnerName: textCell(row, "partner_name", problems),
    kind: choiceCell(row, "type", AGREEMENT_KINDS, problems),
    signedOn: optionalDate(row, "signed_on", problems),
    status: choiceCell(row, "status", AGREEMENT_STATUSES, problems),
    materials: context.materials.resolveList(
      listCell(row, "materials_mentioned", ";"),
      row,
      "materials_mentioned",
      problems,
    ),
    summary: textCell(row, "summary", problems),
    evidence: textCell(row, "source_url", problems),
    confidence: choiceCell(row, "confidence", ["high", "medium", "low"], problems),
  }));
  return { partnerships };
}
