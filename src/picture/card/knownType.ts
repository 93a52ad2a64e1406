/**
 * How much more of a line may be used where the type itself is at hand: `paragraph` leaves room for a wider
 * one that may stand in for it.
 */
export const KNOWN_TYPE = 1.12;
