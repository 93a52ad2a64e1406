import type { SharePeriod } from "#schema/dossier.ts";
import { OTHERS, type ProductionNote, type QuantityUnit, WORLD } from "../observations.ts";
import type { PlaceRegistry } from "../placeRegistry.ts";
import { assemblePeriod, type PeriodEntry } from "./assemblePeriod.ts";
import { remarkOfNote, stateOfNote } from "./readNote.ts";

/** A published quantity of a place, of the world or of "other countries". */
export interface PublishedQuantity {
  readonly place: string;
  readonly quantity: number;
  readonly isEstimated: boolean;
  readonly isLowerBound: boolean;
  readonly sourceId: string;
}

/** What one source publishes for one product and year, as a period. */
export function buildProductionPeriod(
  head: { readonly year: number; readonly product: string; readonly unit: QuantityUnit },
  rows: readonly PublishedQuantity[],
  notes: readonly ProductionNote[],
  places: PlaceRegistry,
): SharePeriod {
  const entries = new Map<string, PeriodEntry>();
  const remarks: string[] = [];
  const world = rows.find(({ place }) => place === WORLD);
  let otherCountries = rows.find(({ place }) => place === OTHERS)?.quantity ?? null;
  const named = new Set(rows.map(({ place }) => place));

  for (const row of rows) {
    if (row.place === WORLD || row.place === OTHERS) continue;
    const handling = places.handlingOf(row.place);
    if (handling !== null && (handling.kind === "unattributed" || named.has(handling.place))) {
      otherCountries = (otherCountries ?? 0) + row.quantity;
      remarks.push(`${row.place} is counted with other countries, because its successor has a figure of its own.`);
      continue;
    }
    const place = handling === null ? row.place : handling.place;
    if (handling !== null) remarks.push(`${places.nameOf(place)}: Serbia and Montenegro together.`);
    entries.set(place, {
      place,
      quantity: row.quantity,
      state: row.quantity === 0 ? "zero" : "value",
      isEstimated: row.isEstimated,
    });
    if (row.isLowerBound) remarks.push(`${places.nameOf(place)}: a lower bound.`);
  }
  for (const note of notes) {
    const state = stateOfNote(note);
    if (state !== null && places.isPlace(note.place) && !entries.has(note.place)) {
      entries.set(note.place, { place: note.place, quantity: null, state, isEstimated: false });
    }
    const remark = remarkOfNote(note, places);
    if (remark !== null) remarks.push(remark);
  }
  return assemblePeriod(
    {
      ...head,
      worldTotal: world?.quantity ?? null,
      worldTotalIsLowerBound: world?.isLowerBound ?? false,
      otherCountries,
    },
    rows.map(({ sourceId }) => sourceId),
    [...entries.values()],
    [...new Set(remarks)],
  );
}
