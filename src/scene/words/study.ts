import { seriesInView } from "#facts/seriesInView.ts";
import type { SceneContext } from "../contract/inputs.ts";
import type { ScenePolicy, SceneStudy } from "../contract/policy.ts";

/** What the EU's 2023 study finds: for the element that the series in view is of, else for the material. */
export function sceneStudy(context: SceneContext): SceneStudy | null {
  const { criticality = [] } = context.dossier;
  const product = seriesInView(context)?.product ?? "";
  return criticality.find((entry) => entry.product === product) ?? criticality[0] ?? null;
}

/** Rules and plans that name the material, the newest first. */
export function scenePolicy({ dossier, manifest }: SceneContext): ScenePolicy {
  const { exportControls = [], stockpiles = [], recyclingMeasures = [], benchmarkBands = [] } = dossier;
  const addressOf = (id: string) => manifest.sources.find((source) => source.id === id)?.address ?? "";
  const dated = (control: ScenePolicy["exportControls"][number]) =>
    control.inForceOn ?? control.announcedOn ?? "";
  return {
    exportControls: exportControls.toSorted((a, b) => dated(b).localeCompare(dated(a))),
    stockpiles: stockpiles.toSorted((a, b) => b.date.localeCompare(a.date)),
    recyclingMeasures: recyclingMeasures.toSorted((a, b) => b.date.localeCompare(a.date)),
    benchmarkBands: benchmarkBands.map((band) => ({ ...band, evidence: addressOf(band.sourceId) })),
  };
}
