const RESERVES = "reserves";
const BEFORE_PRODUCT = `${RESERVES}, `;

/** What a series of reserves counts, as data files and readers have it: "reserves, contained lithium". */
export function describeReserves(product: string): string {
  return product === "" ? RESERVES : `${BEFORE_PRODUCT}${product}`;
}

/** The product that a table of reserves names, empty where it is the material as such: what `describeReserves` was given. */
export function reservesProduct(described: string): string {
  return described === RESERVES ? "" : described.replace(BEFORE_PRODUCT, "");
}
