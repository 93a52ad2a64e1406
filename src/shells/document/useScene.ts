import { useMemo } from "react";
import { useProgram } from "#queries/useData.ts";
import type { Scene } from "#scene/contract/scene.ts";
import { mapKind } from "#scene/map/kind.ts";
import type { Manifest } from "#schema/manifest.ts";
import type { MapDocument } from "#state/map/document.ts";
import { STOP_PROGRAM } from "./stopProgram.ts";
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
  const { data: program, error } = useProgram(view.stop.length > 0 ? STOP_PROGRAM : null);
  const kind = useMemo(() => mapKind(program), [program]);
  const { seen, failed } = useBuilt(kind, manifest, view);
  // A browser that could not have a piece of the program asks for it again only with a new page.
  const lostProgram = error && { error, retry: () => window.location.reload() };
  const lost = failed.dossier ?? lostProgram;
  return {
    // What was seen before does not hold what is asked for.
    scene: lost === null ? seen : null,
    dossierFailure: lost,
    projectsFailure: failed.projects,
    partnershipsFailure: failed.partnerships,
  };
}
