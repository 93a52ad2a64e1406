import * as v from "valibot";
import { textColumn } from "./columns.ts";
import type { MaterialId, PlaceId, SourceId } from "./ids.ts";

// A file says which kind of thing an id names; from here on the compiler keeps the kinds apart.

export const placeId: v.GenericSchema<string, PlaceId> = v.string();
export const materialId: v.GenericSchema<string, MaterialId> = v.string();
export const sourceId: v.GenericSchema<string, SourceId> = v.string();

export const placeColumn: v.GenericSchema<readonly string[], PlaceId[]> = textColumn;
export const sourceColumn: v.GenericSchema<readonly string[], SourceId[]> = textColumn;
