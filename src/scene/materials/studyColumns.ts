import { coverageOf } from "#domain/coverage/availability.ts";
import { studyOf } from "#domain/dependence/worldSupply.ts";
import type { Stage } from "#schema/ids.ts";
import { share } from "#schema/units.ts";
import { cell, emptyCell, shareCell } from "../briefing/cell.ts";
import type { BriefingCell } from "../contract/briefing.ts";
import type { MaterialColumn, MaterialSubject } from "./materialSubject.ts";

const riskPage = ({ material }: MaterialSubject): string => `page=risk&material=${material.id}`;

/** A part that the study prints, or that it prints none. */
function printed(subject: MaterialSubject, value: number | null | undefined, side: "at-least" | "at-most") {
  if (value === null || value === undefined)
    return emptyCell("not-known", { id: "materials.not-printed", values: {} });
  return shareCell(share(value), {
    gauge: { share: share(value), mark: null, side },
    leadsTo: riskPage(subject),
    sourceIds: [studyOf(subject.digest)?.sourceId ?? ""],
  });
}

function relianceColumn(stage: Stage, of: (subject: MaterialSubject) => number | null | undefined) {
  return {
    column: {
      id: `reliance-${stage}`,
      title: { id: `study.import-reliance.${stage}`, values: {} },
      holds: "number",
      about: { id: "study.import-reliance.explain", values: {} },
    },
    cell: (subject: MaterialSubject): BriefingCell => {
      const value = of(subject);
      const reason = coverageOf(subject.material, stage)?.reason ?? null;
      return value === null && reason === "by-product"
        ? emptyCell("not-applicable", {
            id: "materials.no-figure",
            values: { reason: { message: `reason.${reason}` } },
          })
        : printed(subject, value, "at-most");
    },
  } as const;
}

/** What the 2023 study finds: import reliance of both stages, recycling, and the supply risk that it publishes. */
export const STUDY_COLUMNS: readonly MaterialColumn[] = [
  relianceColumn("extraction", ({ digest }) => studyOf(digest)?.importRelianceExtraction),
  relianceColumn("processing", ({ digest }) => studyOf(digest)?.importRelianceProcessing),
  {
    column: {
      id: "recycling",
      title: { id: "study.recycling", values: {} },
      holds: "number",
      about: { id: "study.recycling.explain", values: {} },
    },
    cell: (subject) => printed(subject, studyOf(subject.digest)?.recyclingInputRate, "at-least"),
  },
  {
    column: {
      id: "risk",
      title: { id: "study.supply-risk", values: {} },
      holds: "number",
      about: { id: "study.supply-risk.explain", values: {} },
    },
    cell: (subject) => {
      const study = studyOf(subject.digest);
      if (study === null) return emptyCell("not-known", { id: "materials.not-printed", values: {} });
      return cell({ score: study.supplyRisk, digits: 1 }, study.supplyRisk, {
        leadsTo: riskPage(subject),
        sourceIds: [study.sourceId],
      });
    },
  },
];
