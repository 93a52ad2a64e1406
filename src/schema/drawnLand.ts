import * as v from "valibot";

const pathData = v.string();

/**
 * Path data of what lies under the flows and is the same for all Scenes, in the pixels of a frame; "" for what cannot be
 * seen in it.
 */
const baseShapesSchema = v.object({
  sea: pathData,
  graticule: pathData,
  /** Place and its land, in drawing order; the place is "" for land that none is counted to. */
  places: v.array(v.tuple([v.string(), pathData])),
  /** The part of the disputed areas that lies on no place's land. */
  noMansLand: pathData,
  disputed: pathData,
  coast: pathData,
  border: pathData,
  /** By kind of line that is not settled. */
  unsettled: v.record(v.string(), pathData),
  euInner: pathData,
  euOutline: pathData,
  /** Outlines of the EU's partners by place, calmer than their coasts. */
  partners: v.record(v.string(), pathData),
});

export type BaseShapes = v.InferOutput<typeof baseShapesSchema>;

/** `head-start/…/land-<size>.json`: the world in Equal Earth, drawn when the site was built. */
export const drawnLandSchema = v.object({
  schemaVersion: v.literal(1),
  size: v.picklist(["small", "medium", "large"]),
  shapes: baseShapesSchema,
});

export type DrawnLand = v.InferOutput<typeof drawnLandSchema>;
