import { PARAMETER_NAMES } from "#state/map/codec.ts";
import { cleanQuery } from "#state/url/cleanQuery.ts";
import { PAGE_PARAMETERS } from "#state/url/pageParameters.ts";
import type { Published } from "./published.ts";

/** A view of ours that an address leads to. */
export interface AskedView {
  readonly material: string;
  /** The rest of the query in our own words, encoded; empty for the default view in the reader's own colours. */
  readonly query: string;
  /** Whether it is the material's default view: what its caption says is true of it. */
  readonly isDefault: boolean;
}

/** Pages with a view, with or without the ending that some hosts take off. */
const PAGE = /^(?:(?:index|embed)?|(?:embed-)?(?<material>[a-z0-9-]+?))(?:\.html)?$/;
/** Parameters that change how a view looks and not what it shows. */
const LOOKS = ["lang", "theme"];
/** All that an embed may be told; other words would stand in the page that asks for as long as it does. */
const OWN: readonly string[] = [...PARAMETER_NAMES, ...PAGE_PARAMETERS];

function readAddress(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}

/**
 * The view that an address of this site leads to.
 *
 * @param site  absolute address of the site's folder, with a slash at its end
 * @returns     null for any other address
 */
export function askedView(address: string, site: string, published: Published): AskedView | null {
  const asked = readAddress(address);
  const own = new URL(site);
  if (asked === null || !/^https?:$/.test(asked.protocol) || asked.host !== own.host) return null;
  // The folder itself may be written without its last slash.
  if (!`${asked.pathname}/`.startsWith(own.pathname)) return null;
  const found = PAGE.exec(asked.pathname.slice(own.pathname.length));
  const parameters = new URLSearchParams(cleanQuery(asked.search.slice(1)));
  if (found === null || parameters.has("page")) return null;
  const wanted = parameters.get("material")?.toLowerCase() || found.groups?.["material"];
  const material = wanted ?? published.firstMaterial;
  if (!Object.hasOwn(published.materials, material)) return null;
  parameters.delete("material");
  for (const name of new Set(parameters.keys())) if (!OWN.includes(name)) parameters.delete(name);
  const isDefault = [...parameters.keys()].every((name) => LOOKS.includes(name));
  return { material, query: parameters.toString(), isDefault };
}
