import type { SourceTables } from "../read/observations.ts";
import type { Problems } from "../read/problems.ts";
import type { MaterialRegistry } from "../reference/materialRegistry.ts";
import type { PlaceRegistry } from "../reference/placeRegistry.ts";
import type { Reference } from "../reference/reference.ts";

/** What `source.json` says of an edition of a source; file names and checksums are added when it is filed. */
export interface ReleaseEdition {
  /** As the tables' `source_id`: "baci-v202601", "usgs-mcs-2026". */
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly edition: string;
  /** Year of publication; null when the publisher states none. */
  readonly year: number | null;
  readonly licence: string;
  readonly address: string;
  /** What the tables hold of it, in a sentence. */
  readonly coverage: string;
  /** The line that names the source, where it names the edition too; absent where the one in `source.json` stays right. */
  readonly attribution?: string;
}

/** Rows that a release brings to one table of its source's folder. */
export interface ReleaseTable {
  /** Name of the table in the folder: "flows.csv". */
  readonly file: string;
  /** The table's header, exactly as `read.ts` expects it. */
  readonly columns: readonly string[];
  /** Cells as text, in the order of `columns`; an empty cell where the release has no figure. */
  readonly rows: readonly (readonly string[])[];
  /** Columns that identify a figure. */
  readonly keyColumns: readonly string[];
  /** Columns that hold the figures: where they differ under the same key, a figure has changed. */
  readonly figureColumns: readonly string[];
  /** Whether a row that the table holds today is replaced by the release: it goes, whether or not the release has its key. */
  supersedes(row: Readonly<Record<string, string>>): boolean;
}

/** Something of the release that our tables do not know, and that is left out: a code, a product, a place. */
export interface UnknownEntry {
  readonly kind: "product" | "place" | "unit" | "element";
  readonly name: string;
  readonly rowCount: number;
  /** Where it stands first: "file:line". */
  readonly where: string;
}

/** An official release, read and filtered to what the project is about. */
export interface Release {
  /** The editions its rows are from, as the tables' `source_id`: one for almost all publishers. */
  readonly sourceIds: readonly string[];
  /** Year of publication: what a later edition has revised stays. Null when the publisher states none. */
  readonly year: number | null;
  /**
   * What to say of one of the source's editions.
   *
   * @param held all that the tables hold of that edition once the release is in them, which may be more than it brings
   */
  describe(sourceId: string, held: SourceTables): ReleaseEdition;
  readonly tables: readonly ReleaseTable[];
  readonly unknown: readonly UnknownEntry[];
  /** How many rows the files held, before filtering. */
  readonly rowsRead: number;
  /** What a person should know of how it was read, a sentence each: years left to another release, codes it does not have. */
  readonly remarks?: readonly string[];
}

/** What a reader of releases works with. */
export interface ReleaseContext {
  readonly reference: Reference;
  readonly places: PlaceRegistry;
  readonly materials: MaterialRegistry;
  /** Everything wrong with the files, by file, line and column; any entry stops the whole addition. */
  readonly problems: Problems;
  /** Tells the person who waits how far the reading is; one line, without a line end. */
  progress(text: string): void;
}

/** Reads one publisher's releases as published; the one export of `data/sources/<family>/release.ts`, named `release`. */
export interface ReleaseReader {
  /** Name on the command line: "baci", "usgs". */
  readonly name: string;
  /** What files to give, for the usage text: "BACI_HS17_V202601.zip, or its yearly CSV files". */
  readonly expects: string;
  /**
   * Reads the files and writes nothing.
   *
   * A file of another form, a truncated one, a cell that is no figure: an entry in `context.problems`, or a BadData
   * thrown at once where reading cannot go on.
   */
  read(files: readonly string[], context: ReleaseContext): Promise<Release>;
}
