import { cell, emptyCell } from "../briefing/cell.ts";
import type { BriefingColumn, BriefingRow, BriefingSection } from "../contract/briefing.ts";
import { shownRisk } from "./difference.ts";
import { decisive, type Judged, type JudgedGroup } from "./judged.ts";
import { riskQuery } from "./riskQuery.ts";
import { phrase, printed, say, worked } from "./words.ts";

const COLUMNS: readonly BriefingColumn[] = [
  { id: "element", title: say("column.element"), holds: "name", about: null },
  { id: "published", title: say("term.published"), holds: "number", about: null },
  { id: "stage", title: say("column.stage"), holds: "text", about: null },
  { id: "computed", title: say("term.computed"), holds: "number", about: null },
  { id: "effective", title: say("column.effective.world"), holds: "number", about: null },
];

function rowOf(judged: Judged): BriefingRow {
  const { row, subject, material, digest } = judged;
  const stage = decisive(judged);
  const shown = stage === null ? null : shownRisk(judged, stage);
  const computed = shown?.computed ?? null;
  const effective = stage?.global?.effective ?? null;
  const sourceIds = [row.sourceId];
  return {
    id: row.product,
    cells: [
      cell(subject, row.product, {
        leadsTo: riskQuery(material.material, row.product),
      }),
      cell(printed(row.supplyRisk), row.supplyRisk, { sourceIds }),
      cell(phrase("stage", { stage: row.stage }), row.stage),
      computed === null
        ? emptyCell("not-known", shown?.why)
        : cell(worked(computed), computed, {
            sourceIds: [...sourceIds, digest.governance.sourceId],
            remark: shown?.why ?? null,
          }),
      effective === null
        ? emptyCell("not-known")
        : cell(printed(effective), effective, {
            sourceIds: stage?.global ? [stage.global.assessment.sourceId] : [],
          }),
    ],
  };
}

/** The elements of a group, the riskiest first. */
export function elementsSection({ elements }: JudgedGroup): BriefingSection {
  return {
    id: "elements",
    title: say("section.elements"),
    says: [],
    table: {
      columns: COLUMNS,
      rows: elements.toSorted((a, b) => b.row.supplyRisk - a.row.supplyRisk).map(rowOf),
      order: { column: "published", direction: "descending" },
    },
    notes: [say("note.elements"), say("note.formula")],
  };
}
