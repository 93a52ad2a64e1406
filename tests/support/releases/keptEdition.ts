import type { Dossier } from "#schema/dossier.ts";
import type { FileRef, Manifest } from "#schema/manifest.ts";
import type { Partnerships } from "#schema/partnership.ts";
import type { Projects } from "#schema/project.ts";
import type { KeptEdition } from "../../../data/pipeline/edition/editionArchive.ts";
import { nameOfEdition } from "../../../data/pipeline/edition/editionName.ts";
import { dossierFile } from "../../../data/pipeline/ship/dossierFile.ts";
import { type ShippedFile, shipFile } from "../../../data/pipeline/ship/shippedFile.ts";

/** What a small edition is made from. */
export interface EditionParts {
  readonly manifest: Manifest;
  readonly dossiers: Readonly<Record<string, Dossier>>;
  readonly projects: Projects;
  readonly partnerships: Partnerships;
}

/** An edition as the archive would give it back. */
export function keptEdition({ manifest, dossiers, projects, partnerships }: EditionParts): KeptEdition {
  const files: ShippedFile[] = [];
  const ship = (name: string, content: unknown): FileRef => {
    const file = shipFile(name, JSON.stringify(content));
    files.push(file);
    return file.ref;
  };
  const materials = manifest.materials.map((material) => {
    const dossier = dossiers[material.id];
    if (dossier === undefined) throw new RangeError(`no dossier of ${material.id}`);
    return { ...material, dossier: ship(`dossiers/${material.id}`, dossierFile(dossier)) };
  });
  const shipped = {
    ...manifest,
    materials,
    files: {
      ...manifest.files,
      projects: ship("projects", projects),
      partnerships: ship("partnerships", partnerships),
    },
  };
  const named = { ...shipped, edition: nameOfEdition(shipped) };
  return { manifest: named, manifestText: JSON.stringify(named), files };
}
