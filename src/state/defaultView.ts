import { latestYear, measuresOf } from "#domain/coverage/availability.ts";
import { EU27 } from "#domain/place.ts";
import type { Measure } from "#schema/ids.ts";
import type { Manifest, ManifestMaterial } from "#schema/manifest.ts";
import { DEFAULT_MATERIAL } from "./defaultMaterial.ts";
import type { Look, MapDocument } from "./view.ts";

/** How many flows are drawn unless the reader asks otherwise: what a world map bears and still reads. */
const FLOWS_DRAWN = 40;

/** The material a first visit shows. */
export function firstMaterial(manifest: Manifest): ManifestMaterial {
  const material = manifest.materials.find(({ id }) => id === DEFAULT_MATERIAL) ?? manifest.materials[0];
  if (!material) throw new RangeError("the manifest has no material");
  return material;
}

/** The measure shown first for a material: the written choice, else the earliest stage with figures. */
export function defaultMeasure(material: ManifestMaterial): Measure {
  return material.opening?.measure ?? measuresOf(material)[0] ?? "extraction";
}

/** How a map is drawn unless the reader asks otherwise. */
export const DEFAULT_LOOK: Look = {
  projection: "equal-earth",
  camera: null,
  theme: "auto",
  lang: "auto",
  table: "places",
};

/** The view of a material and a measure with everything else at its default. */
export function defaultView(material: ManifestMaterial, measure: Measure): MapDocument {
  const ofImports = measure === "imports";
  const { opening } = material;
  const isOpening = opening !== undefined && opening.measure === measure;
  return {
    material: material.id,
    measure,
    year: isOpening ? opening.year : latestYear(material, measure, null),
    series: null,
    place: ofImports ? EU27 : null,
    flows: "all",
    code: null,
    direction: ofImports ? "in" : "both",
    unit: "value",
    eu: "one",
    partners: "all",
    top: { kind: "count", flows: FLOWS_DRAWN },
    trade: "auto",
    projects: "material",
    agreements: "show",
    grade: "any",
    select: null,
    ...DEFAULT_LOOK,
  };
}
