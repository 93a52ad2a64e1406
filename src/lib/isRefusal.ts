/**
 * Whether what was thrown says that a piece of the program could not be had, in the words of browsers and of Vite. A browser
 * remembers that for as long as the page stands: only a new page asks for the piece again.
 */
export function isRefusal(thrown: unknown): boolean {
  return /module|preload/i.test(String(thrown));
}
