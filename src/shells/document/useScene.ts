import type { Scene } from "#scene/contract/scene.ts";
import { mapKind } from "#scene/map/kind.ts";
import type { Manifest } from "#schema/manifest.ts";
import type { MapDocument } from "#state/map/document.ts";
import { type FailedFile, useBuilt } from "./useBuilt.ts";

/** The Scene of a map, and which of its files failed. */
export interface SceneState {
  /** Null until the material's figures are there; while the next material loads, the Scene before it. */
  readonly scene: Scene | null;
  readonly dossierFailure: FailedFile | null;
  readonly projectsFailure: FailedFile | null;
  readonly partnershipsFailure: FailedFile | null;
}

/** Builds the Scene of a view, and builds it again only when a figure on it can change. */
export function useScene(manifest: Manifest, view: MapDocument): SceneState {
  const { seen, failed } = useBuilt(mapKind, manifest, view);
  return {
    scene: seen,
    dossierFailure: failed.dossier,
    projectsFailure: failed.projects,
    partnershipsFailure: failed.partnerships,
  };
}
