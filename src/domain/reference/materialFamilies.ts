// Made by `npm run data` from data/reference/materials.csv: correct it there.

/** Materials that are a part of another one, and of which. */
export const MATERIAL_FAMILIES = {
  "rare-earths-heavy": "rare-earths",
  "rare-earths-light": "rare-earths",
} as const;
