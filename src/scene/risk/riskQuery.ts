import type { MaterialId } from "#schema/ids.ts";

/** Query of the page on the supply risk of a material, or of one of its elements. @param product  empty for the material */
export function riskQuery(material: MaterialId, product: string): string {
  return `page=risk&material=${material}${product === "" ? "" : `&product=${product}`}`;
}
