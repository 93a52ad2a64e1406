import { readFileSync } from "node:fs";
import { readMessages } from "#cli/readMessages.ts";
import { createWords } from "#i18n/words.ts";
import { publishFigures } from "#publish/metadata/publishFigures.ts";
import type { Changes } from "#schema/changes.ts";
import type { Dossier } from "#schema/dossier.ts";
import type { Manifest } from "#schema/manifest.ts";
import type { PlaceNames } from "#schema/placeNames.ts";
import { COBALT, GALLIUM, MANIFEST } from "../fixtures/smallWorld.ts";
import { readBuiltData } from "./builtData.ts";

interface Origin {
  readonly manifest: Manifest;
  readonly dossierOf: (material: string) => Dossier;
  readonly shipped: (ref: { path: string }) => Uint8Array;
  readonly placeNames: PlaceNames | null;
}

/** Everything that publishing the figures writes and returns, in memory. */
export function figuresOf({ placeNames, ...origin }: Origin, site: string | null, changes: Changes) {
  const files = new Map<string, string>();
  const datasets = publishFigures({
    ...origin,
    site,
    changes,
    words: createWords("en", readMessages("en"), placeNames),
    write: (path, content) => files.set(path, content),
  });
  const parsed = (path: string): unknown => JSON.parse(files.get(path) ?? "null");
  return { files, datasets, parsed };
}

const FIRST: Changes["editions"][number] = {
  edition: MANIFEST.edition,
  accepted: "2026-12-01",
  before: null,
  corrections: [],
  materials: [],
  sources: { new: [], changed: [], gone: [] },
  projects: { new: [], changed: [], gone: [] },
  agreements: { new: [], changed: [], gone: [] },
  alsoChanged: [],
};

/** The figures of the small world, accepted on 1 December 2026. */
export const smallFigures = (site: string | null, changes: Partial<Origin> = {}) =>
  figuresOf(
    {
      manifest: MANIFEST,
      dossierOf: (material) => (material === "cobalt" ? COBALT : GALLIUM),
      shipped: () => Buffer.from("{}"),
      placeNames: null,
      ...changes,
    },
    site,
    { schemaVersion: 1, editions: [FIRST] },
  );

/** Writes the figures of the edition that `npm run data` built, which takes some seconds. */
export function writeFigures() {
  const { manifest, dossier, placeNames } = readBuiltData();
  const shipped = ({ path }: { path: string }) => readFileSync(`public/data/${path}`);
  return figuresOf({ manifest, dossierOf: dossier, shipped, placeNames }, null, {
    schemaVersion: 1,
    editions: [],
  });
}

let written: ReturnType<typeof writeFigures> | null = null;

/** The same, written once for all tests of a worker. */
export function builtFigures() {
  written ??= writeFigures();
  return written;
}
