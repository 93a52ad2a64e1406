import type { PlaceId } from "#schema/ids.ts";

/** The words the map shows; the shell takes them from the catalogue. */
export interface MapText {
  /** Accessible name of the map. */
  readonly mapName: string;
  /** Ids of the elements that say what the map shows and which keys it takes. */
  readonly describedBy: string;
  readonly place: (id: PlaceId) => string;
  readonly share: (share: number) => string;
  /** Asked of a reader who scrolls the page over an embedded map. */
  readonly scrollHint: string;
  /** The same on an Apple keyboard. */
  readonly scrollHintMac: string;
  /** Asked of a reader who swipes the page over an embedded map with one finger. */
  readonly touchHint: string;
}
