/**
 * Stands in for loaders.gl in the build (see `vite.config.ts`). deck.gl brings that library along to fetch
 * data and images, which our layer never asks for; leaving it out saves a reader some 10 kB and keeps the
 * addresses of its remote workers out of what we ship.
 */

/** deck.gl names its image loader at start-up; nothing is registered. */
export function registerLoaders(): void {}

/** @throws Error always: the map's data come through `#queries`, never through deck.gl. */
export function load(): never {
  throw new Error("deck.gl must not fetch anything");
}

export const ImageLoader = {};
