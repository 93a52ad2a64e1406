import { readFileSync } from "node:fs";
import { relative, sep } from "node:path";
import type { Location } from "../read/problems.ts";
import { hashOf } from "../ship/shippedFile.ts";

/** A table as its file has it. */
interface RawTable {
  /** Path below the project: "data/sources/cepii-baci/flows.csv". */
  readonly name: string;
  readonly hash: string;
  readonly header: string;
  /** Line `n` of the file is at `n - 1`. */
  readonly lines: readonly string[];
}

/** Gives tables line by line, each file read once. */
export function createRawTables(dataFolder: string): (location: Location) => RawTable {
  const tableByFile = new Map<string, RawTable>();
  return ({ file }) => {
    const held = tableByFile.get(file);
    if (held !== undefined) return held;
    // Git may write other line ends on other systems; the content is the same.
    const text = readFileSync(file, "utf8")
      .replaceAll("\r\n", "\n")
      .replace(/^\uFEFF/, "");
    const lines = text.split("\n");
    const name = `data/${relative(dataFolder, file).replaceAll(sep, "/")}`;
    const table = { name, hash: hashOf(text), header: lines[0] ?? "", lines };
    tableByFile.set(file, table);
    return table;
  };
}
