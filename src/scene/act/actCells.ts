import type { OutputGauge } from "#domain/benchmarks/outputGauges.ts";
import { largestThirdCountry, type ThirdCountryGauge } from "#domain/benchmarks/thirdCountryGauges.ts";
import type { MessageRef, MessageValue } from "#i18n/messageRef.ts";
import type { SourceId, Stage } from "#schema/ids.ts";
import type { Manifest, ManifestMaterial } from "#schema/manifest.ts";
import type { Share } from "#schema/units.ts";
import { defaultView, encodeView } from "#state/map/codec.ts";
import { chooseMeasure, chooseSeries } from "#state/map/intents.ts";
import { cell, emptyCell, shareCell } from "../briefing/cell.ts";
import type { BriefingCell } from "../contract/briefing.ts";
import type { ActEntry } from "./actEntry.ts";
import { differenceOf, elementWord } from "./differences.ts";
import { thirdCountryValue } from "./thirdCountryValue.ts";

const POINTS = 100;

/** Why a figure is missing. @param reason  key of the reason's words */
function notKnown(reason: string): MessageRef {
  return { id: "act.unknown", values: { reason: { message: reason } } };
}

/** On which side of a mark a figure lies, and how many percentage points from it. */
function distanceMark(distance: number, mark: Share): MessageRef {
  const points = Math.round(Math.abs(distance) * POINTS);
  if (distance === 0) return { id: "act.at", values: { mark: { share: mark } } };
  return { id: distance < 0 ? "act.below" : "act.above", values: { points, mark: { share: mark } } };
}

/** Query of the map of the EU's sources at a stage; null where no series is drawn there. */
function sourcingQuery(manifest: Manifest, material: ManifestMaterial, series: string | null): string | null {
  const held = material.measures.find(({ measure }) => measure === "eu-sourcing")?.series ?? [];
  if (series === null || !held.some(({ id }) => id === series)) return null;
  const map = chooseMeasure("eu-sourcing")(defaultView(manifest, material), manifest);
  const isDefault = held[0]?.id === series;
  return encodeView(isDefault ? map : chooseSeries(series)(map, manifest), manifest);
}

/** Which of the elements an output is of, where the Act names elements; or what a zero may mean. */
function remarkOf({ benchmark, share, product, others }: OutputGauge): MessageRef | null {
  if (product === "")
    return benchmark === "recycling" && share === 0 ? { id: "act.remark.zero", values: {} } : null;
  const values = { product: elementWord(product) };
  if (others.length === 0) return { id: "act.remark.element", values };
  const list = others.map((other) => ({ ...elementWord(other.product), share: other.share }));
  return { id: "act.remark.elements", values: { ...values, others: { list } } };
}

/** Output in the EU beside its benchmark, with the way to the map of the EU's sources at the stage. */
export function outputCell(
  manifest: Manifest,
  { material, third, studySources: sourceIds }: ActEntry,
  { gauge, comparison }: ActEntry["gauges"][number],
): BriefingCell {
  const { benchmark, mark, share, distance } = gauge;
  if (share === null || distance === null) {
    const isByProduct = material.measures.some(
      ({ measure, reason }) => measure === benchmark && reason === "by-product",
    );
    return emptyCell("not-known", notKnown(isByProduct ? "reason.by-product" : "act.reason.stage"), {
      sourceIds,
    });
  }
  const series = third.find(({ stage }) => stage === benchmark)?.series ?? null;
  return shareCell(share, {
    gauge: { share, mark, side: "at-least" },
    mark: distanceMark(distance, mark),
    remark: comparison === "opposite" ? differenceOf(material.id, { gauge }) : remarkOf(gauge),
    leadsTo: sourcingQuery(manifest, material, series),
    grade: "official",
    sourceIds,
  });
}

/**
 * The largest third country beside the ceiling, with the way to its map.
 *
 * @param gauge  null where the study does not look at the stage
 */
export function thirdCountryCell(
  manifest: Manifest,
  { material, sourcingSources, studySources }: ActEntry,
  gauge: ThirdCountryGauge | null,
): BriefingCell {
  if (gauge === null)
    return emptyCell("not-known", notKnown("act.reason.stage"), { sourceIds: studySources });
  const { share, distance, mark, unknown, countsCompounds } = gauge;
  const value = thirdCountryValue(gauge);
  const leadsTo = sourcingQuery(manifest, material, gauge.series);
  if (share === null || value === null || distance === null) {
    const reason = unknown === "copied-shares" ? "reason.copied-shares" : `act.reason.${unknown}`;
    const sourceIds: readonly SourceId[] = sourcingSources.length > 0 ? sourcingSources : studySources;
    return emptyCell("not-known", notKnown(reason), { sourceIds, leadsTo });
  }
  return cell(value, share, {
    gauge: { share, mark, side: "at-most" },
    mark: distanceMark(distance, mark),
    remark: countsCompounds ? { id: "note.assessment.compounds", values: {} } : null,
    leadsTo,
    grade: "official",
    sourceIds: sourcingSources,
  });
}

/** The third country that supplies most at any stage; where one stage is not known, what is known of the other. */
export function largestCell(manifest: Manifest, entry: ActEntry): BriefingCell {
  const { third } = entry;
  const largest = largestThirdCountry(third);
  const known = third.find(({ share }) => share !== null);
  const missing = third.find(({ share }) => share === null);
  if (largest !== null || known === undefined || missing === undefined)
    return thirdCountryCell(manifest, entry, largest ?? third[0] ?? null);
  const place = thirdCountryValue(known);
  if (place === null) return thirdCountryCell(manifest, entry, missing);
  return emptyCell(
    "not-known",
    {
      id: "act.remark.partly",
      values: { unknown: stageWord(missing.stage), known: stageWord(known.stage), place },
    },
    { sourceIds: entry.sourcingSources, leadsTo: sourcingQuery(manifest, entry.material, known.series) },
  );
}

/** The stage of a benchmark as a heading says it. */
export function stageWord(stage: Stage | "recycling"): MessageValue {
  return { message: `activity.${stage}` };
}
