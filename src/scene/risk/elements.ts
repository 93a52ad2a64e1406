import type { MaterialId } from "#schema/ids.ts";

/** Elements that the 2023 study judges one by one, by the material that is their group. */
export const STUDIED_ELEMENTS: Readonly<Record<MaterialId, readonly string[]>> = {
  "platinum-group-metals": ["iridium", "palladium", "platinum", "rhodium", "ruthenium"],
  "rare-earths-heavy": [
    "dysprosium",
    "erbium",
    "europium",
    "gadolinium",
    "holmium",
    "lutetium",
    "terbium",
    "thulium",
    "ytterbium",
    "yttrium",
  ],
  "rare-earths-light": ["cerium", "lanthanum", "neodymium", "praseodymium", "samarium"],
};
