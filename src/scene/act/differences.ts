import { BENCHMARK_DIFFERENCES } from "#domain/reference/benchmarkDifferences.ts";
import type { MessageRef } from "#i18n/messageRef.ts";
import type { MaterialId } from "#schema/ids.ts";
import type { ActEntry } from "./actEntry.ts";

/** A line of the table, whatever an editor writes there. */
interface Line {
  readonly material: MaterialId;
  readonly benchmark: string;
  readonly reason: string;
  readonly product: string;
  readonly olderRate: number | null;
}

const LINES: readonly Line[] = BENCHMARK_DIFFERENCES;

/** An element, or the group of which the study has a row too. */
export function elementWord(product: string): { readonly message: string } {
  return { message: product === "" ? "act.whole-group" : `product.${product}` };
}

/** Why our figure lies outside the band of the Joint Research Centre; null where no line of the table of differences says so. */
export function differenceOf(
  material: MaterialId,
  { gauge }: Pick<ActEntry["gauges"][number], "gauge">,
): MessageRef | null {
  const found = LINES.find((line) => line.material === material && line.benchmark === gauge.benchmark);
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
  if (found.olderRate === null) return null;
  const of = found.product === "" ? `material.${material}.inline` : `product.${found.product}`;
  const older = { message: of, share: found.olderRate };
  return { id: "act.differs.older-rate", values: { here, mark: { share: gauge.mark }, older } };
}
