import * as v from "valibot";
import { fileRefSchema } from "./manifest.ts";

/** The rows of one table of a source that are about one customs code or one material. */
const evidenceTableSchema = v.object({
  /** Folder of `data/sources`. */
  family: v.string(),
  /** The table, as obtained: "data/sources/cepii-baci/flows.csv". */
  table: v.string(),
  /** First 12 hexadecimal digits of the sha-256 of the whole table. */
  tableHash: v.string(),
  /** A customs code or a material. */
  subject: v.string(),
  rowCount: v.number(),
  /**
   * A CSV file with these rows as they stand in the table, behind the number of their line and the places they were
   * joined to: `line,origin,destination,…` for flows, `line,place,…` for the rest.
   */
  file: fileRefSchema,
});

/** `public/data/evidence/index.<hash>.json`: where the rows behind every figure are. */
export const evidenceIndexSchema = v.object({
  schemaVersion: v.literal(1),
  tables: v.array(evidenceTableSchema),
});

export type EvidenceIndex = v.InferOutput<typeof evidenceIndexSchema>;
export type EvidenceTable = EvidenceIndex["tables"][number];
