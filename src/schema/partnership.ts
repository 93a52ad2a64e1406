import * as v from "valibot";
import { textColumn } from "./columns.ts";
import { placeColumn, sourceId } from "./idSchemas.ts";
import { AGREEMENT_KINDS, AGREEMENT_STATUSES } from "./ids.ts";

/** An agreement between the EU and one partner or several. */
const partnershipSchema = v.object({
  id: v.string(),
  /** Partner places, ISO alpha-3; empty for a forum whose membership is not settled. */
  places: placeColumn,
  partnerName: v.string(),
  kind: v.picklist(AGREEMENT_KINDS),
  /** ISO date, or null when unknown or not signed. */
  signedOn: v.nullable(v.string()),
  status: v.picklist(AGREEMENT_STATUSES),
  materials: textColumn,
  summary: v.string(),
  evidence: v.string(),
  confidence: v.picklist(["high", "medium", "low"]),
});

/** `public/data/partnerships.<hash>.json` */
export const partnershipsSchema = v.object({
  schemaVersion: v.literal(1),
  sourceId,
  partnerships: v.array(partnershipSchema),
});

export type Partnerships = v.InferOutput<typeof partnershipsSchema>;
export type Partnership = Partnerships["partnerships"][number];
