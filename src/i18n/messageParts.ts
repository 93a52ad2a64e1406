/** The pages that have messages of their own, by their word in the address. */
export const PAGE_PARTS = [
  "act",
  "risk",
  "materials",
  "importers",
  "partners",
  "projects",
  "stocks",
  "alternatives",
  "events",
] as const;

/** The folders of catalogues: what the first map says, the rest of the map, and what single pages say. */
export const MESSAGE_PARTS = ["first", "rest", ...PAGE_PARTS] as const;
export type MessagePart = (typeof MESSAGE_PARTS)[number];

/**
 * The catalogues that a page says everything from.
 *
 * @param page  its word in the address; null for the map
 */
export function partsOfPage(page: string | null): readonly MessagePart[] {
  return ["first", "rest", ...PAGE_PARTS.filter((part) => part === page)];
}
