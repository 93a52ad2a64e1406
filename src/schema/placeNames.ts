import * as v from "valibot";

/** `public/data/place-names/<locale>.<hash>.json`: names of places and groups in one language. */
export const placeNamesSchema = v.object({
  schemaVersion: v.literal(1),
  locale: v.string(),
  places: v.record(v.string(), v.string()),
  groups: v.record(v.string(), v.string()),
  /** Names that read otherwise inside a sentence: "the United States", "the EU". */
  inSentence: v.record(v.string(), v.string()),
});

export type PlaceNames = v.InferOutput<typeof placeNamesSchema>;
