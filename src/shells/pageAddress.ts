/** Absolute address of one of the site's pages with a query. */
export function pageAddress(page: "./" | "./embed.html", query: string): string {
  return `${new URL(page, document.baseURI).href}?${query}`;
}
