import { gradeOfShare } from "#domain/grade.ts";
import { sharesOfPeriod } from "#domain/shares.ts";
import type { Words } from "#i18n/words.ts";
import type { Dossier } from "#schema/dossier.ts";
import { csvOf } from "./csvOf.ts";
import { type ShareRow, sharesColumns } from "./sharesColumns.ts";
import { fieldOf, type Table } from "./table.ts";

function* rowsOf({ material, shares }: Dossier): Iterable<ShareRow> {
  for (const series of shares)
    for (const period of series.periods) {
      const { entries, denominator } = sharesOfPeriod(period, (place) => place);
      for (const entry of entries) {
        const grade = gradeOfShare(entry, { denominator });
        yield { ...entry, material, series, period, denominator, grade };
      }
    }
}

/** Shares of a material by place and year, as its sources have them: EU members one by one, no place merged. */
export function sharesTable(dossier: Dossier, words: Words): Table {
  const columns = sharesColumns(words);
  return {
    name: `${dossier.material}-shares`,
    title: `${words.material(dossier.material)}: shares by country`,
    description:
      "Extraction, processing, reserves and EU sourcing: quantities and shares by country and year.",
    fields: columns.map(fieldOf),
    primaryKey: ["material", "series", "period", "place"],
    foreignKeys: [
      { field: "material", table: "materials", its: "id" },
      { field: "place", table: "places", its: "id" },
      { field: "source_id", table: "sources", its: "id" },
    ],
    sourceIds: [
      ...new Set(dossier.shares.flatMap(({ periods }) => periods.flatMap(({ sourceIds }) => sourceIds))),
    ],
    csv: csvOf(columns, rowsOf(dossier)),
  };
}
