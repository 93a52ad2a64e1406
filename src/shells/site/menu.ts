import { PAGES, type PageWord } from "#state/url/pageParameters.ts";

/** How many pages beside the map always stand in a header that is wide enough. */
const FIRST = 5;

/** The pages of the site, null for the map, each named by the message `nav.<word>`: the first, and those behind "More". */
export const MENU: Readonly<Record<"first" | "others", readonly (PageWord | null)[]>> = {
  first: [null, ...PAGES.slice(0, FIRST)],
  others: PAGES.slice(FIRST),
};
