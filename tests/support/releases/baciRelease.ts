import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeZip } from "./writeZip.ts";

/** A row of a yearly file: exporter, importer, product, value, quantity, as they stand there. */
export type BaciRow = readonly [i: number, j: number, k: string, v: string, q: string];

/** A yearly file as CEPII publishes it. */
export function yearText(year: number, rows: readonly BaciRow[]): string {
  return `${["t,i,j,k,v,q", ...rows.map((row) => [year, ...row].join(","))].join("\n")}\n`;
}

/** CEPII's table of countries, cut to some, in Latin-1: with Taiwan as 490, Namibia's "NA" and areas of the past. */
export const COUNTRY_TABLE = Buffer.from(
  `${[
    "country_code,country_name,country_iso2,country_iso3",
    "36,Australia,AU,AUS",
    "56,Belgium,BE,BEL",
    "58,Belgium-Luxembourg (...1998),BE,BLX",
    "156,China,CN,CHN",
    "152,Chile,CL,CHL",
    "251,France,FR,FRA",
    "276,Germany,DE,DEU",
    "278,Dem. Rep. of Germany (...1990),DD,DDR",
    "280,Fed. Rep. of Germany (...1990),DE,DEU",
    "384,Côte d'Ivoire,CI,CIV",
    '490,"Other Asia, not elsewhere specified",NA,S19',
    "516,Namibia,NA,NAM",
    "688,Serbia,RS,SRB",
    "729,Sudan,SD,SDN",
    "736,Sudan (...2011),SD,SDN",
    "837,Bunkers,NA,NA",
    "842,USA,US,USA",
    "891,Serbia and Montenegro (...2005),CS,SCG",
  ].join("\n")}\n`,
  "latin1",
);

/** Content of files by name. */
export type Files = Readonly<Record<string, string | Buffer>>;

/** Writes files into a folder and gives their paths, in order. */
export function writeFiles(folder: string, files: Files): string[] {
  mkdirSync(folder, { recursive: true });
  return Object.entries(files).map(([name, content]) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  });
}

/** Writes a release as one zip with the files that CEPII puts into it. */
export async function writeRelease(
  folder: string,
  nomenclature: string,
  years: Readonly<Record<number, readonly BaciRow[]>>,
  version = "V202601",
): Promise<string> {
  const contents = [
    ...Object.entries(years).map(([year, rows]) => ({
      name: `BACI_${nomenclature}_Y${year}_${version}.csv`,
      content: Buffer.from(yearText(Number(year), rows)),
    })),
    { name: `country_codes_${version}.csv`, content: COUNTRY_TABLE },
    {
      name: `product_codes_${nomenclature}_${version}.csv`,
      content: Buffer.from('code,description\n"010121","Horses; live, pure-bred breeding animals"\n'),
    },
    { name: "Readme.txt", content: Buffer.from("BACI\n") },
  ];
  const path = join(folder, `BACI_${nomenclature}_${version}.zip`);
  await writeZip(path, contents);
  return path;
}
