import type { StageRisk } from "#domain/risk/stageRisk.ts";
import { CRITICAL_FROM } from "#domain/risk/supplyRisk.ts";
import type { MessageRef } from "#i18n/messageRef.ts";
import type { Stage } from "#schema/ids.ts";
import type { Manifest } from "#schema/manifest.ts";
import { share as shareOf } from "#schema/units.ts";
import { cell, emptyCell, shareCell } from "../briefing/cell.ts";
import type { BriefingCell, BriefingColumn, BriefingRow, BriefingSection } from "../contract/briefing.ts";
import { shownRisk } from "./difference.ts";
import type { Judged } from "./judged.ts";
import { governanceNote, phrase, printed, say, worked } from "./words.ts";

const STAGE_NAMES: Readonly<Record<Stage, MessageRef>> = {
  extraction: { id: "measure.extraction.name", values: {} },
  processing: { id: "measure.processing.name", values: {} },
};

/** What no recycling can mean in the study. */
const ZERO_RECYCLING: MessageRef = { id: "study.recycling.explain", values: {} };

/** A term of the formula: what it is called, where it is from, and what it is at a stage. */
interface Term {
  readonly id: string;
  readonly name: MessageRef;
  readonly from: "printed" | "governance" | "formula";
  readonly at: (stage: StageRisk) => BriefingCell;
}

/** A concentration of suppliers, which is said though the study did not use it. */
function concentrationCell(judged: Judged, stage: StageRisk, scope: "global" | "euSourcing"): BriefingCell {
  const { sharesUsed } = stage.terms;
  const value = stage.terms[scope];
  const suppliers = stage[scope];
  if (value === null || suppliers === null)
    return emptyCell(
      "not-known",
      say(scope === "euSourcing" && stage.isEuOfGroup ? "why.group-only" : "why.no-shares"),
    );
  const isUsed =
    sharesUsed === null || sharesUsed === "GS+EU" || (sharesUsed === "GS") === (scope === "global");
  if (suppliers.assessment.isCopy) return emptyCell("not-known", say("copy"));
  return cell(worked(value), value, {
    sourceIds: [suppliers.assessment.sourceId, judged.digest.governance.sourceId],
    mark: isUsed ? null : say("not-used"),
  });
}

function relianceCell(judged: Judged, { terms }: StageRisk): BriefingCell {
  if (terms.importReliance === null) return emptyCell("not-known", say("why.no-reliance"));
  const isUsed = terms.sharesUsed === null || terms.sharesUsed === "GS+EU";
  return shareCell(shareOf(terms.importReliance), {
    sourceIds: [judged.row.sourceId],
    mark: isUsed ? null : say("not-used"),
  });
}

function termsOf(judged: Judged): Term[] {
  const { row } = judged;
  const sourceIds = [row.sourceId];
  return [
    {
      id: "shares-used",
      name: say("term.shares-used"),
      from: "printed",
      at: ({ terms: { sharesUsed } }) =>
        sharesUsed === null
          ? emptyCell("not-known")
          : cell(phrase("used", { used: sharesUsed }), sharesUsed, { sourceIds }),
    },
    {
      id: "global",
      name: say("term.global"),
      from: "governance",
      at: (stage) => concentrationCell(judged, stage, "global"),
    },
    {
      id: "eu-sourcing",
      name: say("term.eu-sourcing"),
      from: "governance",
      at: (stage) => concentrationCell(judged, stage, "euSourcing"),
    },
    {
      id: "import-reliance",
      name: say("term.import-reliance"),
      from: "printed",
      at: (stage) => relianceCell(judged, stage),
    },
    {
      id: "recycling",
      name: { id: "study.recycling", values: {} },
      from: "printed",
      at: ({ terms: { recyclingInputRate: rate } }) =>
        rate === null
          ? emptyCell("not-known")
          : shareCell(shareOf(rate), { sourceIds, remark: rate === 0 ? ZERO_RECYCLING : null }),
    },
    {
      id: "substitution",
      name: say("term.substitution"),
      from: "printed",
      at: ({ terms: { substitution } }) =>
        substitution === null
          ? emptyCell("not-known")
          : cell(worked(substitution), substitution, { sourceIds }),
    },
    {
      id: "computed",
      name: say("term.computed"),
      from: "formula",
      at: (stage) => {
        const { computed, why } = shownRisk(judged, stage);
        return computed === null
          ? emptyCell("not-known", why)
          : cell(worked(computed), computed, {
              sourceIds: [...sourceIds, judged.digest.governance.sourceId],
            });
      },
    },
    {
      id: "published",
      name: say("term.published"),
      from: "printed",
      at: ({ published }) => cell(printed(published), published, { sourceIds }),
    },
  ];
}

function rowOf({ id, name, from, at }: Term, { stages, digest }: Judged): BriefingRow {
  const { fromYear, toYear } = digest.governance;
  return {
    id,
    cells: [
      cell({ phrase: name }, null),
      ...stages.map(at),
      cell(phrase(`from.${from}`, { from: { year: fromYear }, to: { year: toYear } }), from),
    ],
  };
}

function saysOf({ row, subject, material }: Judged, manifest: Manifest): MessageRef[] {
  const isCritical =
    row.supplyRisk >= CRITICAL_FROM.supplyRisk && row.economicImportance >= CRITICAL_FROM.economicImportance;
  const isStrategic = manifest.materials.find(({ id }) => id === material.material)?.strategic ?? false;
  return [
    say("critical", {
      risk: printed(CRITICAL_FROM.supplyRisk),
      importance: printed(CRITICAL_FROM.economicImportance),
      subject,
      published: printed(row.supplyRisk),
      economic: printed(row.economicImportance),
    }),
    ...(isCritical || !isStrategic ? [] : [say("strategic", { subject })]),
  ];
}

/** Every term of the formula at each stage, and what it gives, beside what the study prints. */
export function termsSection(judged: Judged, manifest: Manifest): BriefingSection {
  const { stages, row, digest } = judged;
  const columns: BriefingColumn[] = [
    { id: "term", title: say("column.term"), holds: "name", about: null },
    ...stages.map(({ stage }) => ({
      id: stage,
      title: STAGE_NAMES[stage],
      holds: "number" as const,
      about: null,
    })),
    { id: "from", title: say("column.from"), holds: "text", about: null },
  ];
  return {
    id: "terms",
    title: say("section.terms"),
    says: saysOf(judged, manifest),
    table: { columns, rows: termsOf(judged).map((term) => rowOf(term, judged)), order: null },
    notes: [
      say("note.formula"),
      governanceNote(digest.governance),
      say("note.trade"),
      say("note.importance"),
      ...(row.note === "" ? [] : [{ id: "study.repaired", values: {} }]),
    ],
  };
}
