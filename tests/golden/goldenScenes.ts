import { createHash } from "node:crypto";
import { measuresOf, viewYears } from "../../src/domain/coverage/availability.ts";
import { buildScene } from "../../src/scene/buildScene.ts";
import type { Scene } from "../../src/scene/contract/scene.ts";
import { defaultMeasure, defaultView } from "../../src/state/defaultView.ts";
import type { MapDocument } from "../../src/state/view.ts";
import type { BuiltData } from "../support/builtData.ts";

/** Material, then measure, then year: a few facts of the Scene that a person can read, and the hash of all of it. */
export type GoldenScenes = Record<string, Record<string, Record<string, string>>>;

const HASH_LENGTH = 12;

/** JSON with sorted keys, so that the order in which an object was put together does not matter. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === "object" && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/** A Scene in one line. The data edition is left out: it changes with every figure of every material. */
export function fingerprint({ edition: _, ...scene }: Scene): string {
  const hash = createHash("sha256").update(canonical(scene)).digest("hex").slice(0, HASH_LENGTH);
  const { topSupplier, topShare, hhi } = scene.metrics;
  const leader = topSupplier && topShare !== null ? `${topSupplier} ${topShare.toFixed(4)}` : "no leader";
  const { drawnCount, count, drawnQuantity, unit } = scene.flowTotals;
  const flows = `${drawnCount}/${count} flows ${Math.round(drawnQuantity)} ${unit}`;
  return `${hash} ${leader}, HHI ${hhi === null ? "unknown" : Math.round(hhi)}, ${flows}`;
}

/** Every view that is on record: each material, measure on offer and year, all else at its default. */
export function* goldenViews({ manifest }: BuiltData): Generator<MapDocument> {
  for (const material of manifest.materials) {
    const offered = measuresOf(material);
    for (const measure of offered.length > 0 ? offered : [defaultMeasure(material)]) {
      for (const year of viewYears(material, measure, null)) {
        yield { ...defaultView(material, measure), year };
      }
    }
  }
}

/** Builds every view on record. */
export function buildGoldenScenes(data: BuiltData): GoldenScenes {
  const golden: GoldenScenes = {};
  for (const view of goldenViews(data)) {
    const ofMaterial = golden[view.material] ?? {};
    const ofMeasure = ofMaterial[view.measure] ?? {};
    ofMeasure[view.year] = fingerprint(buildScene(data.inputs(view.material), view));
    ofMaterial[view.measure] = ofMeasure;
    golden[view.material] = ofMaterial;
  }
  return golden;
}

/** A view whose Scene is not the one on record. */
export interface Difference {
  readonly view: string;
  readonly before: string;
  readonly after: string;
  /** Whether the facts in the line differ; if not, something else in the Scene does. */
  readonly inFacts: boolean;
}

/** What differs between two records, view by view, differences in facts first. */
export function differences(before: GoldenScenes, after: GoldenScenes): Difference[] {
  const flat = (golden: GoldenScenes): Map<string, string> =>
    new Map(
      Object.entries(golden).flatMap(([material, measures]) =>
        Object.entries(measures).flatMap(([measure, years]) =>
          Object.entries(years).map(([year, line]) => [`${material} ${measure} ${year}`, line] as const),
        ),
      ),
    );
  const [old, fresh] = [flat(before), flat(after)];
  const found = [...new Set([...old.keys(), ...fresh.keys()])]
    .map((view) => ({ view, before: old.get(view) ?? "not on record", after: fresh.get(view) ?? "gone" }))
    .filter((pair) => pair.before !== pair.after)
    .map((pair) => ({ ...pair, inFacts: pair.before.slice(HASH_LENGTH) !== pair.after.slice(HASH_LENGTH) }));
  return found.sort((a, b) => Number(b.inFacts) - Number(a.inFacts));
}

/** One line for a person to read. */
export const describeDifference = ({ view, before, after }: Difference): string =>
  `${view}: ${before} → ${after}`;
