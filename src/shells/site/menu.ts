import type { MessageKey } from "#i18n/messageKey.ts";

/** An entry of the site's menu: a page of its own, one for each kind of document. */
export interface MenuEntry {
  /** The word of the page in the address; null for the map. */
  readonly page: string | null;
  readonly name: MessageKey;
  /** Whether it always stands in the header; the others are behind "More". */
  readonly isFirst: boolean;
}

export const MENU = [
  { page: null, name: "nav.map", isFirst: true },
  { page: "act", name: "nav.act", isFirst: true },
  { page: "materials", name: "nav.materials", isFirst: true },
  { page: "partners", name: "nav.partners", isFirst: true },
  { page: "projects", name: "nav.projects", isFirst: true },
  { page: "events", name: "nav.events", isFirst: true },
  { page: "importers", name: "nav.importers", isFirst: false },
  { page: "risk", name: "nav.risk", isFirst: false },
  { page: "alternatives", name: "nav.alternatives", isFirst: false },
  { page: "stocks", name: "nav.stocks", isFirst: false },
  { page: "coverage", name: "nav.coverage", isFirst: false },
  { page: "about", name: "nav.about", isFirst: false },
] as const satisfies readonly MenuEntry[];

/** The word of a page beside the map in the address. */
export type PageWord = Exclude<(typeof MENU)[number]["page"], null>;

/** The page that an address asks for by a word; null for the map, which is shown where there is none, or nobody knows it. */
export function pageOf(word: string | null): PageWord | null {
  return MENU.find(({ page }) => page === word)?.page ?? null;
}

/** The message that a page is called by. */
export function titleOf(page: PageWord): string {
  // `coverage.title` heads the note on how complete a map's figures are.
  return page === "coverage" ? "coverage-page.title" : `${page}.title`;
}
