import type { Dossier } from "#schema/dossier.ts";
import type { Manifest } from "#schema/manifest.ts";
import { materialOf } from "../materialOf.ts";
import type { Gap } from "./gap.ts";
import { gapsOfCodes, type HeldYears } from "./gapsOfCodes.ts";
import { gapsOfMeasures } from "./gapsOfMeasures.ts";

function heldYears({ materials }: Manifest): HeldYears {
  const sorted = (years: readonly number[]) => [...new Set(years)].sort((a, b) => a - b);
  return {
    world: sorted(materials.flatMap(({ flowYears }) => flowYears.map(({ year }) => year))),
    "eu-imports": sorted(materials.flatMap(({ euImportYears }) => euImportYears.map(({ year }) => year))),
  };
}

/**
 * Everything about a material that is not known here, and the release that would fill it: first the measures, then
 * the customs codes. Alike gaps of several codes are one entry; the same kind may occur with other years or places.
 *
 * Years are missing where another material of the edition has them for the same measure or market; nothing is said
 * of years that no table reaches.
 *
 * @param dossier  whole, with the flow tables shipped apart (`joinFlowParts`)
 * @throws RangeError when the manifest does not have the dossier's material
 */
export function gapsOfMaterial(manifest: Manifest, dossier: Dossier): Gap[] {
  const material = materialOf(manifest, dossier.material);
  return [...gapsOfMeasures(manifest, material, dossier), ...gapsOfCodes(dossier, heldYears(manifest))];
}
