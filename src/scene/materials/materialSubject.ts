import { type EuImports, euImportsOf } from "#domain/dependence/euImports.ts";
import { type PlaceIndex, placeIndex } from "#domain/place.ts";
import type { Digest, DigestMaterial } from "#schema/digest.ts";
import type { Stage } from "#schema/ids.ts";
import type { Manifest, ManifestMaterial } from "#schema/manifest.ts";
import type { Projects } from "#schema/project.ts";
import type { BriefingCell, BriefingColumn } from "../contract/briefing.ts";

/** The stages of which the world's supply can be compared: the one that decides the supply risk, or one for all. */
export const SUPPLY_STAGES = ["bottleneck", "extraction", "processing"] as const;
export type SupplyStage = (typeof SUPPLY_STAGES)[number];

/** What a row of the table is made from. */
export interface MaterialSubject {
  readonly manifest: Manifest;
  readonly places: PlaceIndex;
  readonly material: ManifestMaterial;
  readonly digest: DigestMaterial;
  /** Null where no table of world trade holds its goods. */
  readonly imports: EuImports | null;
  readonly projects: Projects;
  readonly stage: SupplyStage;
}

/** A column with what stands in it for a material. */
export interface MaterialColumn {
  readonly column: BriefingColumn;
  readonly cell: (subject: MaterialSubject) => BriefingCell;
}

/** Which materials are compared: all critical raw materials, or the strategic ones. */
export const MATERIAL_LISTS = ["all", "strategic"] as const;
export type MaterialList = (typeof MATERIAL_LISTS)[number];

/** The materials of a list, in the order of the manifest: entries of Annex II, or those of them that Annex I names too. */
export function materialSubjects(
  inputs: { readonly manifest: Manifest; readonly digest: Digest; readonly projects: Projects },
  list: MaterialList,
  stage: SupplyStage,
): MaterialSubject[] {
  const { manifest, projects } = inputs;
  const places = placeIndex(manifest);
  const byId = new Map(inputs.digest.materials.map((digest) => [digest.material, digest]));
  return manifest.materials
    .filter(({ isLegalEntry, strategic }) => isLegalEntry && (list === "all" || strategic))
    .flatMap((material) => {
      const digest = byId.get(material.id);
      if (digest === undefined) return [];
      const imports = digest.trade && euImportsOf(digest.trade);
      return [{ manifest, places, material, digest, imports, projects, stage }];
    });
}

/** The stage whose world supply a row shows; null where the study finds none that decides. */
export function stageShown(bottleneck: Stage | null, stage: SupplyStage): Stage | null {
  return stage === "bottleneck" ? bottleneck : stage;
}
