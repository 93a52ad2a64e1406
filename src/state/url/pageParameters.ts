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
    const value = parameters.get(name);
    return value === null || value === "" ? [] : [`&${name}=${encodeURIComponent(value)}`];
  }).join("");
}

/** The kind of document that a query asks for by its word; null for a map. */
export function askedPage(query: string): string | null {
  return new URLSearchParams(query).get("page") || null;
}

/** The one section that an embed or an image of a page shows; null for all. */
export function askedSection(query: string): string | null {
  return new URLSearchParams(query).get("section") || null;
}
