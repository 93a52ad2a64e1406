import type { Dossier } from "#schema/dossier.ts";
import { type Finding, foundNumber } from "./finding.ts";

/** Shares of a whole, rounded, may add up to this. */
const MOST_SUM = 1.03;
const LEAST_SUM = 0.97;
/** Suppliers of the EU below 1 % are not named by the study, and may be many. */
const LEAST_SUM_OF_SUPPLIERS = 0.7;
const SLACK = 1e-9;

/** Series of published shares that do not add up to about one: 0.97 to 1.03, from 0.7 for suppliers of the EU. */
export function checkShareSums({ material, shares }: Dossier): Finding[] {
  return shares
    .filter(({ basis }) => basis === "published-share")
    .flatMap(({ id, measure, periods }) => {
      const leastSum = measure === "eu-sourcing" ? LEAST_SUM_OF_SUPPLIERS : LEAST_SUM;
      return periods.flatMap(({ quantities }): Finding[] => {
        const sum = quantities.reduce<number>((total, share) => total + (share ?? 0), 0);
        if (sum >= leastSum - SLACK && sum <= MOST_SUM + SLACK) return [];
        const expected = `shares that add up to ${leastSum} to ${MOST_SUM}`;
        return [{ check: "share-sum", material, key: id, found: foundNumber(sum), expected }];
      });
    });
}
