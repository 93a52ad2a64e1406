import type { SharePeriod } from "#schema/dossier.ts";
import { OTHERS, type ProductionNote, type QuantityUnit, WORLD } from "../read/observations.ts";
import type { PlaceRegistry } from "../reference/placeRegistry.ts";
import { assemblePeriod, type PeriodEntry } from "./assemblePeriod.ts";
import { type PlaceRemark, phraseRemarks } from "./phraseRemarks.ts";
import { remarkOfNote, stateOfNote } from "./readNote.ts";

/** A published quantity of a place, of the world or of "other countries". */
export interface PublishedQuantity {
  readonly place: string;
  readonly quantity: number;
  readonly isEstimated: boolean;
  readonly isLowerBound: boolean;
  readonly remark: string | null;
  readonly sourceId: string;
}

/** What one source publishes for one product and year, as a period. */
export function buildProductionPeriod(
  head: { readonly year: number; readonly product: string; readonly unit: QuantityUnit },
  rows: readonly PublishedQuantity[],
  notes: readonly ProductionNote[],
  places: PlaceRegistry,
): SharePeriod {
  const world = rows.find(({ place }) => place === WORLD);
  const named = placeEntries(rows, places);
  const entries = new Map(named.entries.map((entry) => [entry.place, entry]));
  const remarks: PlaceRemark[] = [...named.remarks];
  for (const { place, isLowerBound, remark } of rows) {
    if (isLowerBound && place !== WORLD) remarks.push({ place, text: "a lower bound." });
    if (remark !== null) remarks.push({ place, text: remark });
  }
  for (const note of notes) {
    const state = stateOfNote(note);
    if (state !== null && places.isPlace(note.place) && !entries.has(note.place)) {
      entries.set(note.place, { place: note.place, quantity: null, state, isEstimated: false });
    }
    const text = remarkOfNote(note);
    if (text !== null) remarks.push({ place: note.place, text });
  }
  return assemblePeriod(
    {
      ...head,
      worldTotal: world?.quantity ?? null,
      worldTotalIsLowerBound: world?.isLowerBound ?? false,
      otherCountries: named.otherCountries,
    },
    rows.map(({ sourceId }) => sourceId),
    [...entries.values()],
    phraseRemarks(remarks, places),
  );
}

interface PlacedRows {
  readonly entries: readonly PeriodEntry[];
  readonly otherCountries: number | null;
  readonly remarks: readonly PlaceRemark[];
}

/** Rows of places of today; a historic area goes to its successor, or to other countries where that has its own row. */
function placeEntries(rows: readonly PublishedQuantity[], places: PlaceRegistry): PlacedRows {
  const named = new Set(rows.map(({ place }) => place));
  const entries: PeriodEntry[] = [];
  const remarks: PlaceRemark[] = [];
  let otherCountries = rows.find(({ place }) => place === OTHERS)?.quantity ?? null;
  for (const { place, quantity, isEstimated } of rows) {
    if (place === WORLD || place === OTHERS) continue;
    const handling = places.handlingOf(place);
    if (handling !== null && (handling.kind === "unattributed" || named.has(handling.place))) {
      otherCountries = (otherCountries ?? 0) + quantity;
      remarks.push({ place: OTHERS, text: `with ${place}, which is no place of today.` });
      continue;
    }
    if (handling !== null)
      remarks.push({ place: handling.place, text: `the figure is that of ${place} as a whole.` });
    const state = quantity === 0 ? "zero" : "value";
    entries.push({ place: handling?.place ?? place, quantity, state, isEstimated });
  }
  return { entries, otherCountries, remarks };
}
