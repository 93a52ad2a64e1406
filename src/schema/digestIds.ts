/** The closed sets of words of the digest, apart from those that every map needs. */

/** Which shares the 2023 study worked a supply risk out from: of the world, of what the EU sources, or of both. */
export const SHARES_USED = ["GS", "EU", "GS+EU"] as const;

/** What an event is about. */
export const EVENT_KINDS = [
  "export-control",
  "partnership",
  "regulation",
  "institution",
  "project",
  "market",
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** What the published figure of a stock is. */
export const STOCK_KINDS = [
  "standard",
  "upper target",
  "materials held",
  "target",
  "funding",
  "share of quota",
  "participants",
  "first materials",
] as const;
export type StockKind = (typeof STOCK_KINDS)[number];
