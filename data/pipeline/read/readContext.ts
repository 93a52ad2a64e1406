import { join } from "node:path";
import type { MaterialRegistry } from "../reference/materialRegistry.ts";
import type { PlaceRegistry } from "../reference/placeRegistry.ts";
import { type Row, readTable } from "./csv.ts";
import type { SourceTables } from "./observations.ts";
import type { Problems } from "./problems.ts";

/** What a source's reader works with. */
export interface ReadContext {
  /** Folder of the source. */
  readonly folder: string;
  readonly places: PlaceRegistry;
  readonly materials: MaterialRegistry;
  readonly problems: Problems;
  /** Partner codes that stand for several places: "MERCOSUR". */
  readonly partnerCodes: ReadonlyMap<string, readonly string[]>;
  table<Column extends string>(name: string, columns: readonly Column[]): Row<Column>[];
}

/** A source's reader, the one export of its `read.ts`. */
export type ReadSource = (context: ReadContext) => SourceTables;

/** Context for the source in `folder`. */
export function createReadContext(
  folder: string,
  shared: Pick<ReadContext, "places" | "materials" | "problems" | "partnerCodes">,
): ReadContext {
  return {
    ...shared,
    folder,
    table: (name, columns) => readTable(join(folder, name), columns, shared.problems),
  };
}
