import { ACT_BENCHMARKS } from "#domain/benchmarks/actBenchmarks.ts";
import type { Comparison } from "#domain/benchmarks/compareWithBand.ts";
import { JRC_ABOVE_CEILING } from "#domain/benchmarks/jrcAboveCeiling.ts";
import { isAboveCeiling, largestThirdCountry } from "#domain/benchmarks/thirdCountryGauges.ts";
import { BENCHMARK_SHARE } from "#domain/shareClasses.ts";
import type { MessageRef, MessageValue } from "#i18n/messageRef.ts";
import { BENCHMARKS, type MaterialId } from "#schema/ids.ts";
import type { Manifest } from "#schema/manifest.ts";
import type { BenchmarkBand } from "#schema/policy.ts";
import { share } from "#schema/units.ts";
import { cell, emptyCell } from "../briefing/cell.ts";
import type { BriefingCell, BriefingColumn, BriefingSection } from "../contract/briefing.ts";
import { stageWord } from "./actCells.ts";
import type { ActEntry } from "./actEntry.ts";
import { differenceOf } from "./differences.ts";
import { MATERIAL_COLUMN, materialCell } from "./gaugesSection.ts";
import { thirdCountryValue } from "./thirdCountryValue.ts";

type Assessed = ActEntry["gauges"][number];

/** Source of the Centre's findings. */
const JRC = "jrc-targets-2025";
const PERCENT = 100;
const CEILING = { share: share(BENCHMARK_SHARE) };

/** Our figure beside the Centre's, and whether both say the same. */
function besideJrc(figure: MessageValue | null, comparison: Comparison | null): MessageRef {
  if (figure === null) return { id: "act.jrc.here-unknown", values: {} };
  return { id: "act.jrc.here", values: { figure, comparison: comparison ?? "none" } };
}

/** A band as the Centre words it, in whole per cent. */
function bandOf({ kind, from, to }: NonNullable<BenchmarkBand["band"]>): MessageValue {
  const values = { band: kind, from: Math.round(from * PERCENT), to: Math.round(to * PERCENT) };
  return { phrase: { id: "act.band", values } };
}

function jrcCell(material: MaterialId, assessed: Assessed): BriefingCell {
  const { gauge, jrc, comparison } = assessed;
  const figure = gauge.share === null ? null : { share: gauge.share };
  if (!jrc?.band)
    return emptyCell(
      "not-known",
      { id: "act.jrc.not-assessed", values: {} },
      { mark: besideJrc(figure, null) },
    );
  return cell(bandOf(jrc.band), jrc.band.from, {
    mark: besideJrc(figure, comparison),
    remark: comparison === "agrees" ? null : differenceOf(material, assessed),
    sourceIds: [jrc.sourceId],
  });
}

function ceilingCell({ material, third }: ActEntry): BriefingCell {
  const largest = largestThirdCountry(third);
  const figure = largest === null ? null : thirdCountryValue(largest);
  if (!JRC_ABOVE_CEILING.includes(material.id))
    return emptyCell("not-known", { id: "act.jrc.unnamed", values: {} }, { mark: besideJrc(figure, null) });
  const isAbove = largest !== null && isAboveCeiling(largest);
  const [place] = largest?.places ?? [];
  const part = largest?.shareOfOutside ?? 0;
  return cell(bandOf({ kind: "over", from: BENCHMARK_SHARE, to: 1 }), BENCHMARK_SHARE, {
    mark: besideJrc(figure, isAbove ? "agrees" : "opposite"),
    remark:
      !isAbove && place !== undefined && part > BENCHMARK_SHARE
        ? { id: "act.differs.outside", values: { place: { place }, part: { share: part } } }
        : null,
    sourceIds: [JRC],
  });
}

/** How many findings can be compared, and how many of those agree. */
export function agreementOf(entries: readonly ActEntry[]) {
  const compared = entries.flatMap(({ gauges }) => gauges).filter(({ comparison }) => comparison !== null);
  return {
    compared: compared.length,
    agree: compared.filter(({ comparison }) => comparison === "agrees").length,
  };
}

/** What the Joint Research Centre found beside the figures of this page, and why they differ where they do. */
export function jrcSection(manifest: Manifest, entries: readonly ActEntry[]): BriefingSection {
  const { compared, agree } = agreementOf(entries);
  const ofCentre = entries.filter(({ material }) => JRC_ABOVE_CEILING.includes(material.id));
  const names = (chosen: readonly ActEntry[]) => ({
    list: chosen.map(({ material }) => ({ material: material.id })),
  });
  const both = ofCentre.filter(({ third }) => third.some(isAboveCeiling));
  const here = ofCentre.filter((entry) => !both.includes(entry) && largestThirdCountry(entry.third) !== null);
  return {
    id: "jrc",
    title: { id: "act.jrc", values: {} },
    says: [
      { id: "act.jrc.count", values: { agree, compared } },
      { id: "act.jrc.ceiling", values: { mark: CEILING, both: names(both), here: names(here) } },
    ],
    table: {
      order: null,
      columns: [
        MATERIAL_COLUMN,
        ...BENCHMARKS.map(
          (benchmark): BriefingColumn => ({
            id: benchmark,
            title: {
              id: "act.column",
              values: { stage: stageWord(benchmark), mark: { share: ACT_BENCHMARKS[benchmark].mark } },
            },
            holds: "text",
            about: null,
          }),
        ),
        {
          id: "third",
          title: { id: "act.column.third", values: { mark: CEILING } },
          holds: "text",
          about: null,
        },
      ],
      rows: entries.map((entry) => ({
        id: entry.material.id,
        cells: [
          materialCell(manifest, entry),
          ...entry.gauges.map((assessed) => jrcCell(entry.material.id, assessed)),
          ceilingCell(entry),
        ],
      })),
    },
    notes: [],
  };
}
