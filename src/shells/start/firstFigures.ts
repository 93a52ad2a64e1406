import { isSame } from "#lib/isSame.ts";
import {
  createDataClient,
  type DataClient,
  dossierQuery,
  fileQuery,
  loadBoundaries,
  loadFigures,
  loadNames,
  partnershipsFile,
  projectsFile,
} from "#queries/dataClient.ts";
import { buildScene } from "#scene/buildScene.ts";
import type { SceneInputs } from "#scene/contract/inputs.ts";
import type { Scene } from "#scene/contract/scene.ts";
import type { Manifest } from "#schema/manifest.ts";
import { decodeView } from "#state/map/codec.ts";
import type { Filters, Question } from "#state/map/document.ts";
import { askedOf } from "#state/map/parts.ts";
import { addressQuery } from "#state/url/addressQuery.ts";
import { askedEdition, manifestPath } from "#state/url/askedEdition.ts";
import { tidyAddress } from "../site/tidyAddress.ts";
import { askedLanguage } from "./askedLanguage.ts";
import { askedMaterial } from "./askedMaterial.ts";
import { receiveHeadStart } from "./headStart.ts";

/** What the first rendering needs: the cache of data files, and the moment they are in it. */
export interface FirstFigures {
  readonly client: DataClient;
  readonly areLoaded: Promise<void>;
}

interface BuiltScene {
  readonly inputs: SceneInputs;
  readonly asked: Question & Filters;
  readonly scene: Scene;
}

let first: BuiltScene | null = null;

/** The Scene of a question and its filters: the first one that is at hand, or one built now. */
export function sceneFrom(inputs: SceneInputs, asked: Question & Filters): Scene {
  if (
    first !== null &&
    isSame(first.asked, asked) &&
    first.inputs.manifest === inputs.manifest &&
    first.inputs.dossier === inputs.dossier &&
    first.inputs.projects === inputs.projects &&
    first.inputs.partnerships === inputs.partnerships
  )
    return first.scene;
  return buildScene(inputs, asked);
}

/** Builds the Scene of the address, where all its figures have come; whatever is wrong with them is told by the page. */
function buildFirst(client: DataClient, manifest: Manifest): void {
  const { view } = decodeView(addressQuery(), manifest);
  const material = manifest.materials.find(({ id }) => id === view.material);
  const dossier = material && client.getQueryData(dossierQuery(material).queryKey);
  const projects = client.getQueryData(fileQuery(projectsFile(manifest.files.projects)).queryKey);
  const partnerships = client.getQueryData(fileQuery(partnershipsFile(manifest.files.partnerships)).queryKey);
  if (dossier === undefined || projects === undefined || partnerships === undefined) return;
  const inputs = { manifest, dossier, projects, partnerships };
  const asked = askedOf(view);
  try {
    first = { inputs, asked, scene: buildScene(inputs, asked) };
  } catch {
    first = null;
  }
}

async function load(client: DataClient): Promise<void> {
  const { search } = window.location;
  const [manifest, { hasLand, hasScene }] = await Promise.all([
    loadNames(client, manifestPath(askedEdition(search)), askedLanguage()),
    receiveHeadStart(),
  ]);
  if (manifest === undefined || hasScene || new URLSearchParams(search).has("page")) return;
  await Promise.all([
    loadFigures(client, manifest, askedMaterial()),
    hasLand ? undefined : loadBoundaries(client, manifest),
  ]);
  buildFirst(client, manifest);
}

function begin(): FirstFigures {
  // A built page has done so ahead (`ahead.ts`).
  if (import.meta.env.DEV) tidyAddress();
  const client = createDataClient();
  return { client, areLoaded: load(client) };
}

/**
 * The figures of the first view and its Scene. They are loaded and worked out as soon as this module is read, which the
 * built page asks for by itself (`.ci/figuresScript.mjs`): the program that draws them is still being read then.
 */
export const firstFigures = begin();
