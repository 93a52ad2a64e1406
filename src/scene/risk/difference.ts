import { RISK_DIFFERENCES } from "#domain/reference/riskDifferences.ts";
import { impliedEuSourcing } from "#domain/risk/impliedEuSourcing.ts";
import type { StageRisk } from "#domain/risk/stageRisk.ts";
import { supplyRisk } from "#domain/risk/supplyRisk.ts";
import type { MessageRef } from "#i18n/messageRef.ts";
import { isSame } from "#lib/isSame.ts";
import { cell, emptyCell } from "../briefing/cell.ts";
import type { BriefingColumn, BriefingRow, BriefingSection } from "../contract/briefing.ts";
import type { Judged } from "./judged.ts";
import { governanceNote, phrase, printed, say, worked } from "./words.ts";

/** Up to this the printed terms, which are rounded, may explain a difference. */
const ROUNDED = 0.1;

/** What the formula gives where its terms can be stood behind, and what a reader must know of the difference. */
interface ShownRisk {
  /** Null where a term is missing, or only a copy of another. */
  readonly computed: number | null;
  readonly why: MessageRef;
}

/** Why it cannot be worked out. */
function missing({ terms, isEuOfGroup }: StageRisk): MessageRef {
  if (isEuOfGroup) return say("why.group-only");
  return say(terms.importReliance === null ? "why.no-reliance" : "why.no-shares");
}

/** The reason of the table of differences, else what the size of the difference says. */
function reasonFor({ row, material }: Judged, { stage, published, computed, terms }: StageRisk): MessageRef {
  const known = RISK_DIFFERENCES.find(
    (each) => each.material === material.material && each.product === row.product && each.stage === stage,
  );
  const gap = computed === null ? 0 : Math.abs(computed - published);
  if (known === undefined) return say(gap <= ROUNDED ? "why.rounded" : "why.not-reproduced");
  const alone = supplyRisk({ ...terms, sharesUsed: "GS" });
  const implied = impliedEuSourcing(terms, published);
  return say(`why.${known.reason}`, {
    ...(computed === null ? {} : { repeated: worked(computed) }),
    ...(implied === null ? {} : { implied: printed(implied) }),
    ...(alone === null ? {} : { world: worked(alone) }),
    ...(known.otherCopy === null ? {} : { other: printed(known.otherCopy) }),
  });
}

/** The supply risk of a stage by the formula as the page says it, with the reason of its difference. */
export function shownRisk(judged: Judged, stage: StageRisk): ShownRisk {
  if (stage.computed === null) return { computed: null, why: missing(stage) };
  const isCopy = stage.euSourcing?.assessment.isCopy === true;
  return { computed: isCopy ? null : stage.computed, why: reasonFor(judged, stage) };
}

const COLUMNS: readonly BriefingColumn[] = [
  { id: "stage", title: say("column.stage"), holds: "name", about: null },
  { id: "published", title: say("term.published"), holds: "number", about: null },
  { id: "computed", title: say("term.computed"), holds: "number", about: null },
  { id: "difference", title: say("column.difference"), holds: "number", about: null },
];

function rowOf(judged: Judged, stage: StageRisk): BriefingRow {
  const { computed } = shownRisk(judged, stage);
  const sourceIds = [judged.row.sourceId];
  const both = [...sourceIds, judged.digest.governance.sourceId];
  // Rounded here, so that next to nothing has no sign.
  const difference = computed === null ? null : Math.round((computed - stage.published) * 100) / 100 || 0;
  return {
    id: stage.stage,
    cells: [
      cell(phrase("stage", { stage: stage.stage }), null),
      cell(printed(stage.published), stage.published, { sourceIds }),
      computed === null ? emptyCell("not-known") : cell(worked(computed), computed, { sourceIds: both }),
      difference === null
        ? emptyCell("not-known")
        : cell(worked(difference), difference, { sourceIds: both }),
    ],
  };
}

/** Why each stage differs; a reason that holds for all is said once. */
function saysOf(judged: Judged): MessageRef[] {
  const reasons = judged.stages.map((stage) => ({ stage: stage.stage, why: shownRisk(judged, stage).why }));
  const [first] = reasons;
  if (first !== undefined && reasons.every(({ why }) => isSame(why, first.why))) return [first.why];
  return reasons.map(({ stage, why }) => say("why", { stage, why: { phrase: why } }));
}

/** What the formula gives beside what the study prints, stage by stage, and why they differ. */
export function differenceSection(judged: Judged): BriefingSection {
  return {
    id: "difference",
    title: say("section.difference"),
    says: saysOf(judged),
    table: { columns: COLUMNS, rows: judged.stages.map((stage) => rowOf(judged, stage)), order: null },
    notes: [say("note.formula"), governanceNote(judged.digest.governance)],
  };
}
