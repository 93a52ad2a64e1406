import type { FileRef, Manifest } from "#schema/manifest.ts";
import { hashOf } from "../ship/shippedFile.ts";

/**
 * The name of an edition: the hash of its manifest without the name. The manifest holds the hash of every file,
 * so that whatever a reader can see, down to the title of a source, is in the name.
 */
export function nameOfEdition(manifest: Manifest): string {
  return hashOf(JSON.stringify({ ...manifest, edition: "" }));
}

/** All files that a manifest points to, but the rows behind the figures, which have an index of their own. */
export function filesOfManifest({ materials, files }: Manifest): readonly FileRef[] {
  const { overview, detail, projects, partnerships, placeNames, digest } = files;
  return [
    ...materials.flatMap(({ dossier, moreFlows = [] }) => [dossier, ...moreFlows]),
    overview,
    detail,
    projects,
    partnerships,
    ...Object.values(placeNames),
    ...(digest === undefined ? [] : [digest]),
  ];
}
