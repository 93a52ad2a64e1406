import type { SceneRemark } from "../contract/scene.ts";
import type { ShownSupply } from "../map/shownSupply.ts";

/** What the sources remark on the figures in view, in their words. */
export function sceneRemarks({ period }: ShownSupply): SceneRemark[] {
  const sourceId = period?.sourceIds[0];
  if (period === null || sourceId === undefined) return [];
  return period.remarks.map((text) => ({ sourceId, text }));
}
