import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Release, ReleaseContext, ReleaseReader } from "../../pipeline/releases/release.ts";
import { readCountryTable } from "./countryTable.ts";
import { describeRelease } from "./describeRelease.ts";
import { chooseNomenclature } from "./nomenclature.ts";
import { readYears } from "./readYears.ts";
import {
  EXPECTED_FILES,
  findReleaseParts,
  openPart,
  type ReleasePart,
  type ReleaseParts,
  type YearPart,
} from "./releaseParts.ts";
import { openEngine } from "./yearFile.ts";

/** CEPII's BACI as published: a zip with a file a year and a table of countries, or these files. */
export const release: ReleaseReader = {
  name: "baci",
  expects: `${EXPECTED_FILES}; several nomenclatures of one version may be given together`,
  read,
};

async function read(files: readonly string[], context: ReleaseContext): Promise<Release> {
  const folder = mkdtempSync(join(tmpdir(), "supply-lines-baci-"));
  const parts = await findReleaseParts(files, context.problems);
  try {
    const [version, countryPart] = checkParts(parts, files, context);
    const path = await openPart(countryPart, folder, context.problems);
    const countries =
      path === null ? new Map() : readCountryTable(path, countryPart.label, context.places, context.problems);
    context.problems.stopIfAny();
    const codes = new Set(
      context.reference.productCodes.filter(({ system }) => system === "HS6").map(({ code }) => code),
    );
    const given = [...new Set(parts.years.map(({ nomenclature }) => nomenclature))];
    const isTaken = ({ year, nomenclature }: YearPart) => chooseNomenclature(year, given) === nomenclature;
    const taken = parts.years.filter(isTaken).sort((a, b) => a.year - b.year);
    const engine = await openEngine(folder);
    try {
      const reading = { connection: engine.connection, folder, codes, countries };
      const found = await readYears(taken, reading, context);
      const left = parts.years.filter((part) => !isTaken(part));
      return describeRelease({ version, taken, left, codes, found });
    } finally {
      engine.close();
    }
  } finally {
    parts.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * The one version of all parts, and its table of countries.
 *
 * @throws BadData when files are missing, are of several versions, or give a year twice
 */
function checkParts(
  { years, countries }: ReleaseParts,
  files: readonly string[],
  { problems }: ReleaseContext,
): [version: string, countries: ReleasePart] {
  const [first] = years;
  const [table] = countries;
  const anywhere = { file: files.join(", "), line: 0 };
  if (first === undefined)
    problems.add(anywhere, "", "", `a yearly file of a BACI release: ${EXPECTED_FILES}`);
  if (table === undefined) problems.add(anywhere, "", "", "country_codes_V<version>.csv of the same release");
  for (const { label, version } of [...years, ...countries]) {
    if (first !== undefined && version !== first.version) {
      problems.add({ file: label, line: 0 }, "", version, `files of one version, ${first.version}`);
    }
  }
  const seen = new Set<string>();
  for (const { label, year, nomenclature } of years) {
    const key = `${nomenclature.id} ${year}`;
    if (seen.has(key)) problems.add({ file: label, line: 0 }, "", key, "each year once");
    seen.add(key);
  }
  problems.stopIfAny();
  if (first === undefined || table === undefined) throw new RangeError("no files to read");
  return [first.version, table];
}
