import type { Scene } from "#scene/contract/scene.ts";
import { AGREEMENT_DASHES, NEGOTIATION_DASHES } from "#theme/mapPaint.ts";

/** Width of a legend's outlines in pixels: more than the map's, so that the dashes can be told apart. */
export const LEGEND_OUTLINE_WIDTH = 2;

/** The outlines that occur in a Scene, each with the key of its words and its dashes in pixels; empty is solid. */
export function legendOutlines({ legend, outlines }: Pick<Scene, "legend" | "outlines">) {
  const drawn = (dashes: readonly number[]): readonly number[] =>
    dashes.map((dash) => dash * LEGEND_OUTLINE_WIDTH);
  const agreed = legend.agreementKinds.map(
    (kind) => ({ key: `agreement.${kind}`, dashes: drawn(AGREEMENT_DASHES[kind]) }) as const,
  );
  const isNegotiating = outlines.some(({ isSigned }) => !isSigned);
  return isNegotiating
    ? [...agreed, { key: "legend.negotiation", dashes: drawn(NEGOTIATION_DASHES) } as const]
    : agreed;
}
