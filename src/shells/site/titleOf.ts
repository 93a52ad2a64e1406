import type { PageWord } from "#state/url/pageParameters.ts";

/** The message that a page is called by. */
export function titleOf(page: PageWord): string {
  // `coverage.title` heads the note on how complete a map's figures are.
  return page === "coverage" ? "coverage-page.title" : `${page}.title`;
}
