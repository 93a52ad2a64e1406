import { basename, join } from "node:path";
import type { Problems } from "../../pipeline/read/problems.ts";
import { type OpenZip, openZip } from "../../pipeline/releases/files/zipFile.ts";
import { NOMENCLATURES, type Nomenclature } from "./nomenclature.ts";

/** One file of a release, packed or not. */
export interface ReleasePart {
  /** As problems name it: the path, and the name in the zip after it. */
  readonly label: string;
  /** "V202601" */
  readonly version: string;
  /** A path where its content can be read; a packed file is unpacked into `folder` first. */
  open(folder: string): Promise<string>;
}

/** The trade of one year. */
export interface YearPart extends ReleasePart {
  readonly year: number;
  readonly nomenclature: Nomenclature;
}

/** What the files of a release hold. */
export interface ReleaseParts {
  readonly years: readonly YearPart[];
  readonly countries: readonly ReleasePart[];
  close(): void;
}

const YEAR_FILE = /^BACI_(HS\d\d)_Y(\d{4})_(V\d{6}[a-z]?)\.csv$/i;
const COUNTRY_FILE = /^country_codes_(V\d{6}[a-z]?)\.csv$/i;
/** Published with a release, and not needed. */
const OTHER_FILE = /^(product_codes_.*\.csv|read\s?me.*)$/i;

interface Found {
  readonly years: YearPart[];
  readonly countries: ReleasePart[];
  readonly problems: Problems;
}

/** Finds the yearly files and the table of countries among files as published, packed or not; others are problems. */
export async function findReleaseParts(files: readonly string[], problems: Problems): Promise<ReleaseParts> {
  const found: Found = { years: [], countries: [], problems };
  const zips: OpenZip[] = [];
  for (const path of files) {
    if (!path.toLowerCase().endsWith(".zip")) {
      sort(found, basename(path), path, async () => path);
      continue;
    }
    try {
      const zip = await openZip(path);
      zips.push(zip);
      for (const { name, unpack } of zip.entries) {
        sort(found, name, `${path}/${name}`, async (folder) => {
          await unpack(join(folder, name));
          return join(folder, name);
        });
      }
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      problems.add({ file: path, line: 0 }, "", reason, "a whole zip file: fetch it again");
    }
  }
  const close = (): void => {
    for (const zip of zips) zip.close();
  };
  return { ...found, close };
}

/** A path where the content of a part can be read; null, and a problem, where it cannot be unpacked. */
export async function openPart(
  { label, open }: ReleasePart,
  folder: string,
  problems: Problems,
): Promise<string | null> {
  try {
    return await open(folder);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    problems.add({ file: label, line: 0 }, "", reason, "a file that can be unpacked: fetch the zip again");
    return null;
  }
}

function sort(
  { years, countries, problems }: Found,
  name: string,
  label: string,
  open: ReleasePart["open"],
): void {
  const ofYear = YEAR_FILE.exec(name);
  const ofCountries = COUNTRY_FILE.exec(name);
  if (ofYear !== null) {
    const [, system = "", year = "", version = ""] = ofYear;
    const nomenclature = NOMENCLATURES.find(({ id }) => id === system.toUpperCase());
    if (nomenclature === undefined) {
      const ids = NOMENCLATURES.map(({ id }) => id).join(", ");
      problems.add({ file: label, line: 0 }, "", system, `a nomenclature of ${ids}`);
    } else {
      years.push({ label, version: version.toUpperCase(), year: Number(year), nomenclature, open });
    }
  } else if (ofCountries !== null) {
    countries.push({ label, version: (ofCountries[1] ?? "").toUpperCase(), open });
  } else if (!OTHER_FILE.test(name)) {
    problems.add({ file: label, line: 0 }, "", name, `a file of a BACI release: ${EXPECTED_FILES}`);
  }
}

/** The files that a person gives, in words. */
export const EXPECTED_FILES =
  "BACI_HS17_V202601.zip, or BACI_HS17_Y2017_V202601.csv and further years with country_codes_V202601.csv";
