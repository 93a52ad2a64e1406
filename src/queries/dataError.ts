/** What went wrong with a data file: unreachable, absent, unreadable, or of another version than the app. */
export type DataErrorKind = "offline" | "missing" | "malformed" | "outdated";

/** A data file that failed to load; shown by the part of the page that needs it, with a way to try again. */
export class DataError extends Error {
  readonly kind: DataErrorKind;
  /** The file, relative to the data folder. */
  readonly path: string;

  constructor(kind: DataErrorKind, path: string, options?: ErrorOptions) {
    super(`${path}: ${kind}`, options);
    this.name = "DataError";
    this.kind = kind;
    this.path = path;
  }
}
