import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { parse } from "csv-parse/sync";
import { writeZip, type ZipContent } from "../support/releases/writeZip.ts";

const PRODUCTS = 5000;

/** Numbers of 0–1 that look like chance and are the same at every run. */
const chance = (seed: number) => `(hash(n * 8 + ${seed}) / 18446744073709551616.0)`;

/**
 * Writes a made-up BACI release in the form of the true one: a zip with a file a year and the table of countries.
 *
 * Few products and countries have most of the rows, as in the true one; rows are unique and sorted, a fiftieth has no
 * quantity, written in blanks and NA. Nothing in it is a figure of the world.
 *
 * @param rows of all years together
 */
export async function generateBaci(folder: string, years: readonly number[], rows: number): Promise<string> {
  const instance = await DuckDBInstance.create(":memory:", { threads: "2", memory_limit: "2GB" });
  const connection = await instance.connect();
  const countries = readCountries();
  const list = (numbers: readonly number[]) => `[${numbers.join(", ")}]`;
  const wanted = readOurCodes();
  const others = Array.from({ length: PRODUCTS - wanted.length }, (_, index) => 10_121 + index * 197);
  const products = mix([...new Set([...wanted, ...others])]);
  const perYear = Math.ceil(rows / years.length);

  async function* contents(): AsyncGenerator<ZipContent> {
    for (const year of years) {
      const name = `BACI_HS17_Y${year}_V202601.csv`;
      const path = join(folder, name);
      await connection.run(`COPY (
        SELECT ${year} AS t, ${list(countries.map(({ code }) => code))}[i] AS i,
          ${list(countries.map(({ code }) => code))}[j] AS j, ${list(products)}[p] AS k,
          round(0.3 * pow(10, 6 * ${chance(4)} * ${chance(5)}) + 0.001, 3) AS v,
          CASE WHEN ${chance(6)} < 0.02 THEN '           NA'
            ELSE CAST(round(pow(10, 5 * ${chance(7)} - 2), 3) AS VARCHAR) END AS q
        FROM (
          SELECT i, j, p, min(n) AS n FROM (
            SELECT n, 1 + CAST(floor(${countries.length} * pow(${chance(1)}, 2.2)) AS INTEGER) AS i,
              1 + CAST(floor(${countries.length} * pow(${chance(2)}, 1.8)) AS INTEGER) AS j,
              1 + CAST(floor(${products.length} * pow(${chance(3)}, 1.6)) AS INTEGER) AS p
            FROM (SELECT range + ${year * 1_000_000_000} AS n FROM range(${Math.ceil(perYear * 1.6)}))
          ) WHERE i <> j GROUP BY i, j, p ORDER BY n LIMIT ${perYear}
        ) ORDER BY i, j, k
      ) TO '${path}' (HEADER, DELIMITER ',')`);
      yield { name, content: { path } };
      rmSync(path);
    }
    const table = ["country_code,country_name,country_iso2,country_iso3"];
    for (const { code, name, iso2, iso3 } of countries) table.push(`${code},"${name}",${iso2},${iso3}`);
    yield { name: "country_codes_V202601.csv", content: Buffer.from(`${table.join("\n")}\n`) };
  }
  const path = join(folder, "BACI_HS17_V202601.zip");
  await writeZip(path, contents());
  connection.closeSync();
  instance.closeSync();
  return path;
}

interface Country {
  readonly code: number;
  readonly name: string;
  readonly iso2: string;
  readonly iso3: string;
}

function readCountries(): Country[] {
  const rows = readRows("data/reference/places.csv");
  return mix(
    rows
      .filter(({ baci_code }) => baci_code !== "")
      .map(({ baci_code, name_en = "", iso2 = "", iso3 = "" }) => ({
        code: Number(baci_code),
        name: name_en,
        iso2,
        iso3,
      })),
  );
}

function readOurCodes(): number[] {
  const rows = readRows("data/reference/product-codes.csv").filter(({ system }) => system === "HS6");
  return [...new Set(rows.map(({ code }) => Number(code)))];
}

function readRows(path: string): Record<string, string>[] {
  return parse(readFileSync(path, "utf8"), { columns: true });
}

/** The same items in an order that has nothing to do with their numbers, the same at every run. */
function mix<Item>(items: readonly Item[]): Item[] {
  const step = 89;
  return items.map((_, index) => items[(index * step) % items.length]).filter((item) => item !== undefined);
}
