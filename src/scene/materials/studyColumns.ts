import type { Benchmark } from "#domain/benchmarks/actBenchmarks.ts";
import { outputGauges } from "#domain/benchmarks/outputGauges.ts";
import { strategicElements } from "#domain/benchmarks/strategicElements.ts";
import { coverageOf } from "#domain/coverage/availability.ts";
import { studyOf } from "#domain/dependence/worldSupply.ts";
import type { MessageRef } from "#i18n/messageRef.ts";
import type { Stage } from "#schema/ids.ts";
import { share } from "#schema/units.ts";
import { cell, emptyCell, shareCell } from "../briefing/cell.ts";
import type { BriefingCell } from "../contract/briefing.ts";
import { productKey } from "../words/caption.ts";
import type { MaterialColumn, MaterialSubject } from "./materialSubject.ts";

const riskPage = ({ material }: MaterialSubject): string => `page=risk&material=${material.id}`;

/** A part that the study prints, with how its bar is measured; or that it prints none. */
function printed(
  subject: MaterialSubject,
  value: number | null | undefined,
  beside: Pick<BriefingCell, "gauge" | "mark">,
): BriefingCell {
  if (value === null || value === undefined)
    return emptyCell("not-known", { id: "materials.not-printed", values: {} });
  return shareCell(share(value), {
    ...beside,
    // Where it stands beside a benchmark, the page of the Act says of what and why.
    leadsTo: beside.mark === null ? riskPage(subject) : "page=act",
    sourceIds: [studyOf(subject.digest)?.sourceId ?? ""],
  });
}

/**
 * A bar of what the study prints, and for a strategic material the benchmark of the Act in it. Output is 1 − import reliance,
 * so that the line at an output of 10 % stands at a reliance of 90 %.
 */
function besideBenchmark(
  { material, digest }: MaterialSubject,
  value: number | null | undefined,
  benchmark: Benchmark,
): Pick<BriefingCell, "gauge" | "mark"> {
  const isReliance = benchmark !== "recycling";
  const bar = { share: share(value ?? 0), side: isReliance ? "at-most" : "at-least" } as const;
  const gauge = material.strategic
    ? outputGauges(digest.study, strategicElements(material.id)).find((each) => each.benchmark === benchmark)
    : undefined;
  if (!gauge || gauge.share === null) return { gauge: { ...bar, mark: null }, mark: null };
  const { product, mark } = gauge;
  const said: MessageRef = {
    id: isReliance ? "materials.output" : "materials.recycled",
    values: { share: { share: gauge.share }, mark: { share: mark } },
  };
  if (product === "") return { gauge: { ...bar, mark: isReliance ? share(1 - mark) : mark }, mark: said };
  // The Act names single rare earths, and the cell is of all of them.
  const ofElement = { product: { message: productKey(product) }, what: { phrase: said } };
  return { gauge: { ...bar, mark: null }, mark: { id: "materials.of", values: ofElement } };
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
        : printed(subject, value, besideBenchmark(subject, value, stage));
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
    cell: (subject) => {
      const value = studyOf(subject.digest)?.recyclingInputRate;
      return printed(subject, value, besideBenchmark(subject, value, "recycling"));
    },
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
