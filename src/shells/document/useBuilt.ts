import { useMemo, useState } from "react";
import { isSame } from "#lib/isSame.ts";
import type { DataError } from "#queries/dataError.ts";
import { type Loaded, useDossier, usePartnerships, useProjects } from "#queries/useData.ts";
import type { DataFiles, DataNeeds, Kind } from "#scene/kind.ts";
import type { Digest } from "#schema/digest.ts";
import type { Manifest } from "#schema/manifest.ts";

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

/** What a reader sees of a document, and which of its files failed. */
export interface Built<Seen> {
  /** Null until its figures are there; while the next document loads, what was seen before it. */
  readonly seen: Seen | null;
  readonly failed: { readonly [File in keyof DataFiles]: FailedFile | null };
}

/** What failed, where something did. */
function failure({ error, retry }: Pick<Loaded<unknown>, "error" | "retry">): FailedFile | null {
  return error ? { error, retry } : null;
}

const NO_DIGEST: Loaded<Digest> = { data: null, error: null, retry: () => undefined };

/**
 * Loads what a document needs and builds it, and builds it again only when something in it can change.
 *
 * @param digest  all materials at a glance, loaded by the pages that need them, so that no map brings their reader along
 */
export function useBuilt<Document, Asked, Seen>(
  kind: Kind<Document, Asked, Seen>,
  manifest: Manifest,
  document: Document,
  digest: Loaded<Digest> = NO_DIGEST,
): Built<Seen> {
  const asked = useKept(kind.asked(document));
  const needs = kind.needs(asked);
  const dossier = useDossier(manifest.materials.find(({ id }) => id === needs.dossier) ?? null);
  const wants = (file: DataNeeds["others"][number]) => needs.others.includes(file);
  const { files } = manifest;
  const projects = useProjects(wants("projects") ? files.projects : null);
  const partnerships = usePartnerships(wants("partnerships") ? files.partnerships : null);

  const fits = dossier.data?.material === needs.dossier ? dossier.data : null;
  const hasCome = (isNeeded: boolean, { data, error }: Loaded<unknown>) =>
    !isNeeded || data !== null || error !== null;
  const isSettled =
    hasCome(needs.dossier !== null, { ...dossier, data: fits }) &&
    hasCome(wants("projects"), projects) &&
    hasCome(wants("partnerships"), partnerships) &&
    hasCome(wants("digest") && files.digest !== undefined, digest);
  const built = useMemo(() => {
    const inputs = {
      manifest,
      dossier: fits,
      projects: projects.data,
      partnerships: partnerships.data,
      digest: digest.data,
    };
    return isSettled ? kind.build(inputs, asked) : null;
  }, [kind, manifest, fits, isSettled, projects.data, partnerships.data, digest.data, asked]);

  const [shown, setShown] = useState<Seen | null>(null);
  const hasFailed = needs.dossier !== null && fits === null && dossier.error !== null;
  const seen = built ?? (hasFailed ? null : shown);
  if (seen !== shown) setShown(seen);
  return {
    seen,
    failed: {
      dossier: hasFailed ? failure(dossier) : null,
      projects: failure(projects),
      partnerships: failure(partnerships),
      digest: failure(digest),
    },
  };
}
