/**
 * The pages of the site, one for each kind of document, by their word in the address, null for the map. Each is named by the
 * message `nav.<word>`. The first always stand in a header that is wide enough; the others are behind "More".
 */
export const MENU = {
  first: [null, "act", "materials", "partners", "projects", "events"],
  others: ["importers", "risk", "alternatives", "stocks", "coverage", "about"],
} as const;

/** The word of a page beside the map in the address. */
export type PageWord = Exclude<(typeof MENU)["first" | "others"][number], null>;

/** The page that an address asks for by a word; null for the map, which is shown where there is none, or nobody knows it. */
export function pageOf(word: string | null): PageWord | null {
  return [...MENU.first, ...MENU.others].find((page) => page === word) ?? null;
}

/** The message that a page is called by. */
export function titleOf(page: PageWord): string {
  // `coverage.title` heads the note on how complete a map's figures are.
  return page === "coverage" ? "coverage-page.title" : `${page}.title`;
}
