import type { Problems } from "../../pipeline/read/problems.ts";
import { readOwnTable } from "../../pipeline/releases/tables/ownTable.ts";
import {
  type ListedProduct,
  listedProduct,
  PRODUCT_COLUMNS,
} from "../../pipeline/releases/tables/productList.ts";
import type { UsgsLine } from "./usgsLine.ts";

/** What a line of the release is in our tables. */
export interface UsgsProduct extends ListedProduct {
  /** Form in which the country reports; "remark" where the line's remark says so; empty for most. */
  readonly form: string;
  /** What to say of the figure; where the release states a wrong unit, that it was corrected. */
  readonly note: string;
}

const COLUMNS = [
  "layout",
  "edition",
  "commodity",
  "statistic",
  "country",
  "unit_in_release",
  "measure",
  ...PRODUCT_COLUMNS,
  "form",
  "note",
] as const;

/** Finds the product of a line; null for a line our tables do not take. */
export interface UsgsProducts {
  find(line: UsgsLine, edition: number): UsgsProduct | null;
  /** Whether any line of the commodity is taken. */
  hasCommodity(line: UsgsLine): boolean;
}

/**
 * The list `products.csv`. A row with an edition holds for that edition only: those correct a slip of the release,
 * and a slip must not be carried into an edition that may be right.
 */
export function readUsgsProducts(problems: Problems): UsgsProducts {
  const products = new Map<string, UsgsProduct>();
  const commodities = new Set<string>();
  for (const row of readOwnTable(import.meta.url, "products.csv", COLUMNS, problems)) {
    const { cells } = row;
    const key = [cells.layout, cells.edition, cells.commodity, cells.statistic, cells.country];
    products.set([...key, cells.unit_in_release, cells.measure].join("|"), {
      ...listedProduct(row, problems),
      form: cells.form,
      note: cells.note,
    });
    commodities.add(`${cells.layout}|${cells.commodity}`);
  }
  const find: UsgsProducts["find"] = (line, edition) => {
    for (const country of [line.country, ""]) {
      for (const only of [String(edition), ""]) {
        const key = [line.layout, only, line.commodity, line.statistic, country, line.unit, line.measure];
        const product = products.get(key.join("|"));
        if (product !== undefined) return product;
      }
    }
    return null;
  };
  return { find, hasCommodity: (line) => commodities.has(`${line.layout}|${line.commodity}`) };
}
