import { isWithin } from "#domain/customsCode.ts";
import type { CodeTrade } from "../join/trade.ts";
import type { Problems } from "../read/problems.ts";
import type { Reference } from "../reference/reference.ts";

/** Every year of a remark is one in which a table holds trade of its code, or of any code of its material. */
export function checkRemarks(
  { remarks, productCodes }: Pick<Reference, "remarks" | "productCodes">,
  trades: readonly CodeTrade[],
  problems: Problems,
): void {
  for (const remark of remarks) {
    const codes = new Set(
      productCodes
        .filter(({ material, code }) => material === remark.material && isWithin(code, remark.code))
        .map(({ code }) => code),
    );
    const tables = trades.filter(
      ({ code, terms }) => codes.has(code) && (terms.market === "world" || !remark.isOfWorld),
    );
    for (const year of remark.years)
      if (!tables.some(({ years }) => years.has(year)))
        problems.add(remark, "years", String(year), "a year in which trade of the material or code is held");
  }
}
