import { createHash } from "node:crypto";
import { measuresOf, viewYears } from "../../src/domain/availability.ts";
import { buildScene } from "../../src/scene/buildScene.ts";
import type { Scene } from "../../src/scene/scene.ts";
import { defaultMeasure, defaultView } from "../../src/state/defaultView.ts";
import type { ViewState } from "../../src/state/view.ts";
import type { BuiltData } from "../support/builtData.ts";

/** Material, then measure, then year: a few facts of the Scene that a person can read, and the hash of all of it. */
export type GoldenScenes = Record<string, Record<string, Record<string, string>>>;

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
  const hash = createHash("sha256").update(canonical(scene)).digest("hex").slice(0, 12);
  const { topSupplier, topShare, hhi } = scene.metrics;
  const leader = topSupplier && topShare !== null ? `${topSupplier} ${topShare.toFixed(4)}` : "no leader";
  const { drawnCount, count, drawnQuantity, unit } = scene.flowTotals;
  const flows = `${drawnCount}/${count} flows ${Math.round(drawnQuantity)} ${unit}`;
  return `${hash} ${leader}, HHI ${hhi === null ? "unknown" : Math.round(hhi)}, ${flows}`;
}

/** Every view that is on record: each material, measure on offer and year, all else at its default. */
export function* goldenViews({ manifest }: BuiltData): Generator<ViewState> {
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

/** What differs between two records, one line a view: "cobalt extraction 2024: before → after". */
export function differences(before: GoldenScenes, after: GoldenScenes): string[] {
  const flat = (golden: GoldenScenes): Map<string, string> =>
    new Map(
      Object.entries(golden).flatMap(([material, measures]) =>
        Object.entries(measures).flatMap(([measure, years]) =>
          Object.entries(years).map(([year, line]) => [`${material} ${measure} ${year}`, line] as const),
        ),
      ),
    );
  const [old, fresh] = [flat(before), flat(after)];
  return [...new Set([...old.keys(), ...fresh.keys()])]
    .filter((view) => old.get(view) !== fresh.get(view))
    .map((view) => `${view}: ${old.get(view) ?? "not on record"} → ${fresh.get(view) ?? "gone"}`);
}
