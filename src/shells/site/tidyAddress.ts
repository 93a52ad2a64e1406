import { cleanQuery } from "#state/url/cleanQuery.ts";

/** An ampersand that was escaped twice cuts an address in two: the browser takes its number for a part of the page. */
const CUT = /^#0?38;/;

/** Puts an address that was mangled on its way in order, once and before anything reads it. */
export function tidyAddress(): void {
  const { search, hash, pathname } = window.location;
  const isCut = CUT.test(hash);
  const asked = search.slice(1) + (isCut ? `&${hash}` : "");
  const clean = cleanQuery(asked);
  if (clean !== asked) window.history.replaceState(null, "", `${pathname}?${clean}${isCut ? "" : hash}`);
}
