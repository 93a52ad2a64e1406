import type { SceneRemark } from "../contract/scene.ts";
import type { SharesInView } from "../facts/shares.ts";

/** What the sources remark on the figures in view, in their words. */
export function sceneRemarks({ period }: SharesInView): SceneRemark[] {
  const sourceId = period?.sourceIds[0];
  if (period === null || sourceId === undefined) return [];
  return period.remarks.map((text) => ({ sourceId, text }));
}
