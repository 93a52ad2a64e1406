import { fileURLToPath } from "node:url";
import { type Row, readTable } from "../../read/csv.ts";
import type { Problems } from "../../read/problems.ts";

/** A table of the project beside a source's reader, such as its list of products; `home` is the reader's `import.meta.url`. */
export function readOwnTable<Column extends string>(
  home: string,
  name: string,
  columns: readonly Column[],
  problems: Problems,
): Row<Column>[] {
  return readTable(fileURLToPath(new URL(name, home)), columns, problems);
}
