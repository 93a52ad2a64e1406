import { herfindahlHirschman, withinOne } from "#domain/concentration.ts";
import type { Manifest } from "#schema/manifest.ts";
import { share as shareOf } from "#schema/units.ts";
import { cell, emptyCell, shareCell } from "../briefing/cell.ts";
import type { BriefingColumn, BriefingRow, BriefingSection } from "../contract/briefing.ts";
import type { Judged } from "./judged.ts";
import { mapOf, type Supply, suppliesOf } from "./supplies.ts";
import { printed, say } from "./words.ts";

/** Above these the United States' guidelines of 2023 call a market concentrated, and highly so. */
const MERGER_GUIDELINES = { medium: 1000, high: 1800 } as const;

const COLUMNS: readonly BriefingColumn[] = [
  { id: "supply", title: say("column.supply"), holds: "name", about: null },
  { id: "effective", title: say("column.effective"), holds: "number", about: null },
  { id: "hhi", title: { id: "metrics.hhi.full", values: {} }, holds: "number", about: null },
  { id: "largest", title: { id: "metrics.top", values: {} }, holds: "text", about: null },
  { id: "share", title: { id: "table.share", values: {} }, holds: "number", about: null },
  { id: "sum", title: say("column.sum"), holds: "number", about: null },
];

function rowOf({ id, title, suppliers }: Supply, { material }: Judged, manifest: Manifest): BriefingRow {
  const { assessment, attributed } = suppliers;
  const copied = assessment.isCopy ? say("copy") : null;
  const effective = copied === null ? suppliers.effective : null;
  const sourceIds = [assessment.sourceId];
  const [largest] = assessment.places;
  const [share] = assessment.shares;
  const index = herfindahlHirschman(withinOne(assessment.shares.map((each) => shareOf(each))), "atomistic");
  const hhi = copied === null ? index : null;
  return {
    id,
    cells: [
      cell({ phrase: title }, null, { leadsTo: mapOf(manifest, material, suppliers) }),
      effective === null
        ? emptyCell("not-known", copied)
        : cell(printed(effective), effective, { sourceIds }),
      hhi === null ? emptyCell("not-known", copied) : cell({ hhi }, hhi, { sourceIds }),
      largest === undefined || copied !== null
        ? emptyCell("not-known", copied)
        : cell({ place: largest }, largest, { sourceIds }),
      share === undefined || copied !== null
        ? emptyCell("not-known", copied)
        : shareCell(shareOf(share), { sourceIds }),
      shareCell(attributed, { sourceIds }),
    ],
  };
}

/** How few suppliers there are: the number of equal ones that would be as concentrated, list by list. */
export function shortSection(judged: Judged, manifest: Manifest): BriefingSection {
  const supplies = suppliesOf(judged);
  return {
    id: "suppliers",
    title: say("section.suppliers"),
    says: supplies
      .filter(({ stage }) => stage === judged.row.stage)
      .flatMap(({ stage, suppliers: { assessment, effective } }) =>
        effective === null || assessment.isCopy
          ? []
          : say("effective", {
              scope: assessment.scope,
              stage,
              subject: judged.subject,
              count: printed(effective),
            }),
      ),
    table: { columns: COLUMNS, rows: supplies.map((supply) => rowOf(supply, judged, manifest)), order: null },
    notes: [
      say("note.effective"),
      say("note.thresholds", {
        medium: { hhi: MERGER_GUIDELINES.medium },
        high: { hhi: MERGER_GUIDELINES.high },
      }),
    ],
  };
}
