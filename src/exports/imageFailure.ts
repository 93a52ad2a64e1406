import { isRefusal } from "#lib/isRefusal.ts";
import { DataError } from "#queries/dataError.ts";

/** Why there is no image. */
export type ImageFailure =
  /** A piece of the program could not be had: only a new page asks for it again. */
  | "refused"
  /** A file of the page, such as a font, could not be had: another try asks for it again. */
  | "lost"
  /** The browser cannot hold as much as that: a smaller size may do. */
  | "too-large"
  /** The program is at fault. */
  | "failed";

/** A picture of more dots than the browser can hold. */
export class ImageTooLarge extends Error {
  constructor(width: number, height: number) {
    super(`${width} × ${height} dots are more than the browser can hold`);
    this.name = "ImageTooLarge";
  }
}

/** What V8, SpiderMonkey and JavaScriptCore say when there is no more memory, or a text or a list would be too long. */
const OUT_OF_MEMORY = /memory|allocation|invalid (?:string|array|typed array) length/i;

/** Why there is no image, by what was thrown as it was made. */
export function imageFailure(thrown: unknown): ImageFailure {
  if (thrown instanceof DataError) return "lost";
  if (thrown instanceof ImageTooLarge) return "too-large";
  if (isRefusal(thrown)) return "refused";
  return thrown instanceof Error && OUT_OF_MEMORY.test(thrown.message) ? "too-large" : "failed";
}
