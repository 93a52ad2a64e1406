/** The pages beside the map, by their word in the address, in the order of the menu. */
export const PAGES = [
  "act",
  "materials",
  "partners",
  "projects",
  "events",
  "importers",
  "risk",
  "alternatives",
  "stocks",
  "coverage",
  "about",
] as const;
export type PageWord = (typeof PAGES)[number];

/** Whether a word names one of them. */
export function isPage(word: string): word is PageWord {
  return (PAGES as readonly string[]).includes(word);
}

/** Parameters that pages beside the map have of their own; each is in the table of its page. */
export const OWN_PARAMETERS: readonly string[] = [
  "product",
  "list",
  "stage",
  "view",
  "importer",
  "weights",
  "kind",
  "about",
  "event",
];

/**
 * Parameters of the address that belong to the page around the view, not to the view: which page, which data
 * edition, and what the editor of another site has chosen for an embed. A change of the view keeps them.
 */
export const PAGE_PARAMETERS: readonly string[] = [
  "page",
  "edition",
  "title",
  "note",
  "alt",
  "controls",
  "fit",
  "length",
  "host",
  "section",
  ...OWN_PARAMETERS,
];

/** The page's part of a query, as it stands there, with an ampersand before each parameter; "" when it has none. */
export function pagePart(query: string): string {
  const parameters = new URLSearchParams(query);
  return PAGE_PARAMETERS.flatMap((name) => {
    const value = name === "page" ? askedPage(query) : parameters.get(name);
    return value === null || value === "" ? [] : [`&${name}=${encodeURIComponent(value)}`];
  }).join("");
}

/** The page that a query asks for by its word; null for the map, which is shown where there is none, or nobody knows it. */
export function askedPage(query: string): PageWord | null {
  const word = new URLSearchParams(query).get("page");
  return word !== null && isPage(word) ? word : null;
}
