import { JRC_DIFFERENCES } from "#domain/benchmarks/jrcDifferences.ts";
import type { MessageRef } from "#i18n/messageRef.ts";
import type { MaterialId } from "#schema/ids.ts";
import type { ActEntry } from "./actEntry.ts";

/** An element, or the group of which the study has a row too. */
export function elementWord(product: string): { readonly message: string } {
  return { message: product === "" ? "act.whole-group" : `product.${product}` };
}

/** Why our figure lies outside the band of the Joint Research Centre; null where no line of the table of differences says so. */
export function differenceOf(
  material: MaterialId,
  { gauge }: Pick<ActEntry["gauges"][number], "gauge">,
): MessageRef | null {
  const found = JRC_DIFFERENCES.find(
    (line) => line.material === material && line.benchmark === gauge.benchmark,
  );
  if (found === undefined || gauge.share === null) return null;
  const here = { share: gauge.share };
  if (found.reason === "no-mine")
    return {
      id: "act.differs.no-mine",
      values: {
        product: elementWord(gauge.product),
        reliance: { share: 1 - gauge.share },
        here,
        others: { list: gauge.others.map(({ product }) => elementWord(product)) },
      },
    };
  const of = found.product === "" ? `material.${material}.inline` : `product.${found.product}`;
  const older = { message: of, share: found.rate2017 };
  return { id: "act.differs.older-rate", values: { here, mark: { share: gauge.mark }, older } };
}
