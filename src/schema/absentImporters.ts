import * as v from "valibot";
import type { PlaceId } from "./ids.ts";

const PERCENT = 100;
/** Significant digits of a percentage, few enough for the division by a hundred to leave no noise behind. */
const DIGITS = 12;
const ENTRY = /^\s*([A-Z]{3}) ([\d.]+)\s?%\s*$/;

/** An importer whose report a table lacks, with the part of the trade it usually stands for, 0–1. */
export interface AbsentImporter {
  readonly place: PlaceId;
  readonly share: number;
}

/** The list as tables and data files have it, "MAR 15%; USA 0.6%"; null for a text of another form. */
export function readAbsentImporters(text: string): readonly AbsentImporter[] | null {
  const importers: AbsentImporter[] = [];
  for (const entry of text.split(";")) {
    const [, place, percent] = ENTRY.exec(entry) ?? [];
    if (place === undefined || Number.isNaN(Number(percent))) return null;
    importers.push({ place, share: Number(percent) / PERCENT });
  }
  return importers;
}

/** The text of a list, as `readAbsentImporters` reads it. */
export function absentImportersText(importers: readonly AbsentImporter[]): string {
  return importers
    .map(({ place, share }) => `${place} ${Number((share * PERCENT).toPrecision(DIGITS))}%`)
    .join("; ");
}

/** Importers that had not reported, as data files have them: a text, or null where the source names none. */
export const absentImportersSchema = v.nullable(
  v.pipe(
    v.string(),
    v.rawTransform(({ dataset, addIssue, NEVER }) => {
      const importers = readAbsentImporters(dataset.value);
      if (importers) return importers;
      addIssue({ message: "expected importers with their shares" });
      return NEVER;
    }),
  ),
);
