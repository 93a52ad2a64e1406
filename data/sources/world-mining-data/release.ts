import type { SourceTables } from "../../pipeline/read/observations.ts";
import { readSheets } from "../../pipeline/releases/files/workbook.ts";
import { yearsOf } from "../../pipeline/releases/phraseYears.ts";
import type {
  Release,
  ReleaseContext,
  ReleaseEdition,
  ReleaseReader,
} from "../../pipeline/releases/release.ts";
import { readOwnTable } from "../../pipeline/releases/tables/ownTable.ts";
import {
  figureKey,
  type ProducedFigure,
  productionTable,
  productKey,
} from "../../pipeline/releases/tables/productionTable.ts";
import { listedProduct, PRODUCT_COLUMNS } from "../../pipeline/releases/tables/productList.ts";
import { createUnknownTally, type UnknownTally } from "../../pipeline/releases/unknownTally.ts";
import { type MineralSheet, openSheet, readSheet } from "./readSheet.ts";

const LIST_COLUMNS = ["sheet", "unit_in_release", ...PRODUCT_COLUMNS] as const;

/** Production by country from table 6.4 of World Mining Data. */
export const release: ReleaseReader = {
  name: "wmd",
  expects: "6.4. Production_of_Mineral_Raw_Materials_of_individual_Countries_by_Minerals.xlsx",
  read: readWmd,
};

async function readWmd(paths: readonly string[], context: ReleaseContext): Promise<Release> {
  const { problems } = context;
  const tally = createUnknownTally();
  const sheets: MineralSheet[] = [];
  for (const path of paths) {
    context.progress(`reading ${path}`);
    for (const sheet of await readSheets(path, "World Mining Data, table 6.4", problems)) {
      const opened = openSheet(path, sheet, context);
      if (opened !== null) sheets.push(opened);
    }
  }
  const lastYear = Math.max(0, ...(sheets[0]?.years ?? []));
  for (const { file, years } of sheets) {
    if (years.join() !== sheets[0]?.years.join()) {
      problems.add(
        { file, line: 2 },
        "",
        years.join(),
        `the years ${sheets[0]?.years.join()}, as in the first sheet`,
      );
    }
  }
  // Each volume appears two years after the last year it covers.
  const edition = lastYear + 2;
  const figures = readFigures(sheets, `wmd-${edition}`, tally, context);
  refuseRepeats(figures, context);
  const keys = new Set(figures.map(({ material, stage, product }) => [material, stage, product].join("|")));
  const years = new Set((sheets[0]?.years ?? []).map(String));
  return {
    sourceIds: [`wmd-${edition}`],
    year: edition,
    describe,
    tables: [
      productionTable(
        figures,
        (row) => keys.has(productKey(row)) && years.has(row["year"] ?? "") && volumeOf(row) <= edition,
      ),
    ],
    unknown: tally.entries(),
    rowsRead: sheets.reduce((sum, { rows }) => sum + rows.length, 0),
  };
}

function describe(id: string, { production }: SourceTables): ReleaseEdition {
  const edition = Number(id.replace("wmd-", ""));
  return {
    id,
    title: `World Mining Data ${edition}, table 6.4: production by country and mineral`,
    publisher: "Austrian Federal Ministry of Finance (BMF)",
    edition: `World Mining Data ${edition}`,
    year: edition,
    licence: "Not stated by the source; see the publisher's page",
    address: "https://www.world-mining-data.info/",
    coverage: yearsOf(production),
  };
}

/** Year of the volume a row is from; the long series ends with 2017 and is older than any volume that reaches it. */
function volumeOf(row: Readonly<Record<string, string>>): number {
  return Number(/^wmd-(\d{4})/.exec(row["source_id"] ?? "")?.[1] ?? 0);
}

function readFigures(
  sheets: readonly MineralSheet[],
  sourceId: string,
  tally: UnknownTally,
  context: ReleaseContext,
): ProducedFigure[] {
  const listed = readOwnTable(import.meta.url, "products.csv", LIST_COLUMNS, context.problems);
  return sheets.flatMap((sheet) => {
    const products = new Map(
      listed
        .filter(({ cells }) => cells.sheet === sheet.name.trim())
        .map((row) => [row.cells.unit_in_release, listedProduct(row, context.problems)]),
    );
    if (products.size > 0) return readSheet(sheet, (unit) => products.get(unit), sourceId, tally, context);
    for (const index of sheet.rows.keys())
      tally.add("product", sheet.name, { file: sheet.file, line: index + 3 });
    return [];
  });
}

function refuseRepeats(figures: readonly ProducedFigure[], { problems }: ReleaseContext): void {
  const seen = new Set<string>();
  for (const figure of figures) {
    const key = figureKey(figure);
    if (figure.place !== "" && seen.has(key))
      problems.add(figure, "Country", figure.place, "each country once a sheet");
    seen.add(key);
  }
}
