/** The one section that an embed or an image of a page shows; null for all. */
export function askedSection(query: string): string | null {
  return new URLSearchParams(query).get("section") || null;
}
