import type { Location } from "../../read/problems.ts";
import { PRODUCTION_COLUMNS } from "../../read/readProduction.ts";
import { addFigures } from "../figures.ts";
import type { ReleaseTable } from "../release.ts";
import { groupByKey } from "./groupByKey.ts";

/** What is produced, in the words of our tables. */
export interface Product {
  readonly material: string;
  readonly stage: string;
  readonly product: string;
  /** "t", "kg" or "million m3". */
  readonly unit: string;
}

/** One figure of production, ready for `production.csv`; located where it was published. */
export interface ProducedFigure extends Product, Location {
  readonly year: number;
  /** Id of a place, WLD or OTH. */
  readonly place: string;
  /** A plain figure in `unit`. */
  readonly quantity: string;
  readonly isEstimated: boolean;
  readonly sourceId: string;
}

/** `production.csv` with these figures; `supersedes` as in ReleaseTable. */
export function productionTable(
  figures: readonly ProducedFigure[],
  supersedes: ReleaseTable["supersedes"],
): ReleaseTable {
  return {
    file: "production.csv",
    columns: PRODUCTION_COLUMNS,
    rows: figures.map((figure) => [
      figure.material,
      figure.stage,
      figure.product,
      String(figure.year),
      figure.place,
      figure.quantity,
      figure.unit,
      String(figure.isEstimated),
      figure.sourceId,
    ]),
    keyColumns: ["material_id", "stage", "product", "year", "country_iso3"],
    figureColumns: ["quantity", "unit"],
    supersedes,
  };
}

/** Key of a figure: its product, year and place. */
export function figureKey(figure: ProducedFigure): string {
  return [figure.material, figure.stage, figure.product, figure.year, figure.place].join("|");
}

/** Figures of the same product, year and place as one: their sum, estimated where one of them is. */
export function addParts(figures: readonly ProducedFigure[]): ProducedFigure[] {
  return groupByKey(figures, figureKey).flatMap((parts) => {
    const [first] = parts;
    if (first === undefined || parts.length === 1) return parts;
    return [
      {
        ...first,
        quantity: addFigures(parts.map((part) => part.quantity)),
        isEstimated: parts.some((part) => part.isEstimated),
      },
    ];
  });
}

/** Names a product among the rows of a table: "cobalt|extraction|cobalt, mine (Co content)". */
export function productKey(row: Readonly<Record<string, string>>): string {
  return [row["material_id"], row["stage"], row["product"]].join("|");
}
