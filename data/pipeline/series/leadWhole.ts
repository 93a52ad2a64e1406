import type { ShareSeries } from "#schema/dossier.ts";
import type { Stage } from "#schema/ids.ts";

/** Whether a series' latest figures are parts of a known whole: of a published world total, or shares as published. */
function isOfWhole({ periods }: ShareSeries): boolean {
  const latest = periods.at(-1);
  return latest !== undefined && latest.worldTotal !== null;
}

/**
 * The series of a measure with the one to show first in front.
 *
 * A quantity beats an assessed share, because it is newer and has a year, unless no world total is published: the sum of
 * the few countries that report is not the world, and the assessed share leads (germanium). For the EU's sources, the
 * stage that decides the material's supply risk in the 2023 study leads where the annex has the material itself at it.
 *
 * @param series  of one measure, in their written order
 * @param stage   the study's deciding stage; undefined where it judges no such material
 */
export function leadWhole(series: readonly ShareSeries[], stage: Stage | undefined): ShareSeries[] {
  const [first] = series;
  if (first === undefined) return [];
  const leader =
    first.measure === "eu-sourcing"
      ? (series.find((entry) => entry.stage === stage && isOfMaterial(entry, series)) ?? first)
      : isOfWhole(first) || first.measure === "reserves"
        ? first
        : (series.find((entry) => entry.basis === "published-share" && entry.product === first.product) ??
          first);
  return [leader, ...series.filter((entry) => entry !== leader)];
}

/** Whether a series speaks for the material: elements that the annex names at one stage only, among others, do not. */
function isOfMaterial(entry: ShareSeries, series: readonly ShareSeries[]): boolean {
  const ofStage = series.filter(({ stage }) => stage === entry.stage);
  return ofStage.length === 1 || series.some((other) => other !== entry && other.product === entry.product);
}
