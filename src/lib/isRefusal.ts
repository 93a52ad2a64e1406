/**
 * Whether an error says that a part of the program could not be loaded, in the words of browsers and of Vite. A browser
 * remembers that for as long as the page stands: only a new page asks for the part again.
 */
export function isRefusal(thrown: unknown): boolean {
  return /module|preload/i.test(String(thrown));
}
