/**
 * Stands in for FormatJS's reader of number and date skeletons (`{n, number, ::percent}`) in the build (see
 * `vite.config.ts`). The catalogue has none, because figures come worded from `formats.ts`, and the first map would
 * wait for the two kilobytes.
 */

function refuse(): never {
  throw new Error("messages must not hold skeletons: word figures by the formats");
}

export const parseDateTimeSkeleton = refuse;
export const parseNumberSkeleton = refuse;
export const parseNumberSkeletonFromString = refuse;
