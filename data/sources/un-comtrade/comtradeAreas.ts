import { fileURLToPath } from "node:url";
import type { Problems } from "../../pipeline/read/problems.ts";
import { readDelimited } from "../../pipeline/releases/files/delimited.ts";
import { readOwnTable } from "../../pipeline/releases/tables/ownTable.ts";

/** What a code of a reporter or partner stands for; "left-out" is an area without a place, such as "Areas, nes". */
export type ComtradeArea =
  | { readonly kind: "place"; readonly place: string }
  | { readonly kind: "left-out"; readonly label: string };

const SPECIAL_COLUMNS = ["code", "source", "label", "iso3", "treatment", "spelling", "handling"] as const;

/**
 * Areas by Comtrade's own numbers, which differ from ISO's for France, India, Italy, Norway, Switzerland and the USA;
 * 490, "Other Asia, nes", is Taiwan. Further numbers of one country, such as 381 for Italy, stand for that country. Areas
 * of the past that totals keep have their spelling in trade-code-specials.csv; groups and other areas of the past are
 * left out.
 */
export async function readComtradeAreas(problems: Problems): Promise<ReadonlyMap<string, ComtradeArea>> {
  const own = new Map<string, string>();
  const places = new Set<string>();
  const path = fileURLToPath(new URL("../../reference/places.csv", import.meta.url));
  const form = { what: "the list of places", headers: { iso3: ["iso3"], code: ["comtrade_code"] } };
  for await (const { cells } of readDelimited(path, form, problems)) {
    places.add(cells.iso3);
    if (cells.code !== "") own.set(cells.code, cells.iso3);
  }
  const areas = new Map<string, ComtradeArea>();
  const specials = "../../reference/trade-code-specials.csv";
  for (const { cells } of readOwnTable(import.meta.url, specials, SPECIAL_COLUMNS, problems)) {
    const { code, label, iso3, spelling } = cells;
    if (spelling !== "") areas.set(code, { kind: "place", place: spelling });
    else if (places.has(iso3)) areas.set(code, { kind: "place", place: iso3 });
    else areas.set(code, { kind: "left-out", label });
  }
  for (const [code, place] of own) areas.set(code, { kind: "place", place });
  return areas;
}
