import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { LANGUAGES } from "#schema/ids.ts";
import { readTable } from "../read/csv.ts";
import { collectProblems } from "../read/problems.ts";
import { PLACE_NAME_COLUMNS } from "../reference/readPlaceNames.ts";
import { readPlaces } from "../reference/readPlaces.ts";

const REFERENCE = join(import.meta.dirname, "../../reference");
const CLDR = /^CLDR /;

/** Tags under which CLDR keeps a language's European variety. */
const CLDR_TAGS: Readonly<Record<string, string>> = { pt: "pt-PT" };

const quoted = (cell: string): string => (/[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/**
 * Writes `place-names.csv` anew: rows from CLDR are taken from the CLDR inside this Node, all other rows stay as they
 * are. The build reads the table only, so it does not depend on the version of Node.
 */
function draftPlaceNames(): void {
  const problems = collectProblems();
  const path = join(REFERENCE, "place-names.csv");
  const places = readPlaces((name, columns) => readTable(join(REFERENCE, name), columns, problems), problems);
  const kept = readTable(path, PLACE_NAME_COLUMNS, problems)
    .map(({ cells }) => PLACE_NAME_COLUMNS.map((column) => cells[column]))
    .filter(([, , , , source = ""]) => !CLDR.test(source));
  problems.stopIfAny();
  const has = new Set(kept.map(([place, locale]) => `${place} ${locale}`));
  const drafted = LANGUAGES.flatMap((locale) => {
    const names = new Intl.DisplayNames([CLDR_TAGS[locale] ?? locale], { type: "region", fallback: "none" });
    return places
      .filter(({ id }) => !has.has(`${id} ${locale}`))
      .map(({ id, iso2 }) => [id, locale, names.of(iso2) ?? "", "", `CLDR ${process.versions["cldr"]}`, ""]);
  });
  const key = ([place, locale]: readonly string[]) => `${locale} ${place}`;
  const rows = [...kept, ...drafted].sort((a, b) => (key(a) < key(b) ? -1 : 1));
  const lines = [PLACE_NAME_COLUMNS, ...rows].map((row) => row.map(quoted).join());
  writeFileSync(path, `${lines.join("\n")}\n`);
}

draftPlaceNames();
