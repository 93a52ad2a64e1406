import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { scratchFolder } from "./changedTables.ts";

/** A copy of the data in which world trade is of two codes from 2015 on, so that adding to it is quick. */
export function smallBaciData(): string {
  const folder = scratchFolder();
  const source = join(folder, "sources/cepii-baci");
  mkdirSync(source, { recursive: true });
  cpSync("data/reference", join(folder, "reference"), { recursive: true });
  cpSync("data/sources/cepii-baci", source, { recursive: true });
  const keepLines = (table: string, isKept: (cells: string[]) => boolean): void => {
    const [header, ...lines] = readFileSync(join(source, table), "utf8").trimEnd().split("\n");
    const kept = lines.filter((line) => isKept(line.split(",")));
    writeFileSync(join(source, table), `${[header, ...kept].join("\n")}\n`);
  };
  const isSmall = (code = "", year = "") => ["252800", "811292"].includes(code) && Number(year) >= 2015;
  keepLines("flows.csv", ([year, code]) => isSmall(code, year));
  keepLines("coverage.csv", ([, code, year, file]) => file === "flows-hs4.csv" || isSmall(code, year));
  keepLines("years.csv", ([file, year]) => file === "flows-hs4.csv" || Number(year) >= 2015);
  return folder;
}

/** Content of every file below a folder, by path: what must stay as it is. */
export function contentsOf(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path, readFileSync(path, "latin1")]),
  );
}
