import { useMemo, useState } from "react";
import { isSame } from "#lib/isSame.ts";
import type { DataError } from "#queries/dataError.ts";
import { useDossier, usePartnerships, useProjects } from "#queries/useData.ts";
import type { Scene } from "#scene/contract/scene.ts";
import type { Manifest } from "#schema/manifest.ts";
import type { MapDocument } from "#state/map/document.ts";
import { askedOf } from "#state/map/parts.ts";
import { sceneFrom } from "../start/firstFigures.ts";
import { openingScene } from "../start/headStart.ts";
import { useIsHeadStartOver } from "../start/headStartMoment.ts";

/** The same object for as long as it says the same. */
function useKept<T>(value: T): T {
  const [kept, setKept] = useState(value);
  if (kept === value || isSame(kept, value)) return kept;
  setKept(value);
  return value;
}

/** A data file that failed, and the way to try it again. */
export interface FailedFile {
  readonly error: DataError;
  readonly retry: () => void;
}

/** The Scene of a view, and which of its files failed. */
export interface SceneState {
  /** Null until the material's figures are there; while the next material loads, the Scene before it. */
  readonly scene: Scene | null;
  readonly dossierFailure: FailedFile | null;
  readonly projectsFailure: FailedFile | null;
  readonly partnershipsFailure: FailedFile | null;
}

function failure({ error, retry }: { error: DataError | null; retry: () => void }): FailedFile | null {
  return error ? { error, retry } : null;
}

/**
 * Builds the Scene of a view, and builds it again only when a figure on it can change. Until the opening view
 * has been drawn, its Scene stands in, and no data file is looked at.
 */
export function useScene(manifest: Manifest, view: MapDocument): SceneState {
  const material = manifest.materials.find(({ id }) => id === view.material) ?? null;
  const isHeadStartOver = useIsHeadStartOver();
  const opening = openingScene(manifest, view);
  const waits = opening !== null && !isHeadStartOver;
  const dossier = useDossier(waits ? null : material);
  const projects = useProjects(waits ? null : manifest.files.projects);
  const partnerships = usePartnerships(waits ? null : manifest.files.partnerships);
  const asked = useKept(askedOf(view));

  const fits = dossier.data?.material === view.material ? dossier.data : null;
  const isSettled = [projects, partnerships].every(({ data, error }) => data !== null || error !== null);
  const built = useMemo(() => {
    if (fits === null || !isSettled) return null;
    const inputs = { manifest, dossier: fits, projects: projects.data, partnerships: partnerships.data };
    return sceneFrom(inputs, asked);
  }, [manifest, fits, isSettled, projects.data, partnerships.data, asked]);

  const [shown, setShown] = useState<Scene | null>(opening);
  const hasFailed = fits === null && dossier.error !== null;
  const next = built ?? (hasFailed ? null : shown);
  if (next !== shown) setShown(next);
  return {
    scene: next,
    dossierFailure: hasFailed ? failure(dossier) : null,
    projectsFailure: failure(projects),
    partnershipsFailure: failure(partnerships),
  };
}
