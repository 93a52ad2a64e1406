import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Topology } from "topojson-specification";
import { LAND_SIZES } from "#cartography/frame/landSize.ts";
import { createWords, type Words } from "#i18n/words.ts";
import { type Drawing, serialise } from "#lib/svgNode.ts";
import { CARD, cardPicture } from "#picture/card/cardPicture.ts";
import { drawLand } from "#picture/drawLand.ts";
import { stillPicture } from "#picture/still/stillPicture.ts";
import { buildScene } from "#scene/buildScene.ts";
import type { Manifest } from "#schema/manifest.ts";
import { decodeView, encodeView } from "#state/map/codec.ts";
import { lookOf } from "#state/map/parts.ts";
import { firstMaterial } from "#state/map/subject.ts";
import {
  readBoundaries,
  readChanges,
  readDossier,
  readInputs,
  readManifest,
  readPlaceNames,
  readShipped,
} from "../cli/dataFolder.ts";
import { readMessages } from "../cli/readMessages.ts";
import { oembedResponse } from "../oembed/oembedResponse.ts";
import {
  cardOf,
  embedOf,
  oembedOf,
  type Published,
  type PublishedMaterial,
  pageOf,
  stillOf,
} from "../oembed/published.ts";
import { landFile, openingSceneFile } from "../shells/start/headStartFiles.ts";
import { buildOembedServer } from "./buildOembedServer.ts";
import { fillTemplate } from "./fillTemplate.ts";
import type { MaterialOnPage } from "./material.ts";
import type { Dataset } from "./metadata/dataset.ts";
import { METADATA_LINKS, metadataBlock } from "./metadata/metadataHead.ts";
import { publishFigures } from "./metadata/publishFigures.ts";
import { pageHead } from "./pageHead.ts";
import { startRasteriser } from "./rasterise.ts";
import { TRIAL_PAGE, trialPage } from "./trialPage.ts";
import { materialLinks, withoutScript } from "./withoutScript.ts";

/** Where a built site is, and where it will be. */
export interface PublishOptions {
  /** Folder that `vite build` wrote. */
  readonly dist: string;
  /** Absolute address of the site's folder, with a slash at its end; null when it is not known. */
  readonly site: string | null;
}

interface Workshop extends PublishOptions {
  readonly manifest: Manifest;
  readonly words: Words;
  readonly topology: Topology;
  readonly write: (path: string, content: string | Uint8Array) => void;
  readonly png: (drawing: Drawing) => Uint8Array;
}

/** Draws one material: its still picture and its card, without the signs that need a legend of their own. */
function drawMaterial({ manifest, words, topology, write, png }: Workshop, id: string): MaterialOnPage {
  const { view } = decodeView(`material=${id}`, manifest);
  const scene = buildScene(readInputs(manifest, id), { ...view, projects: "none", agreements: "hide" });
  const look = lookOf(view);
  const still = stillPicture({ scene, look, manifest, topology, words });
  write(stillOf(id), serialise(still.root));
  write(cardOf(id), png(cardPicture({ scene, look, manifest, topology, words })));
  const { width, height } = still;
  return { id, query: encodeView(view, manifest), scene, look, manifest, words, still: { width, height } };
}

/** A page as `vite build` wrote it, put aside so that the site can be published again without another build. */
function template(dist: string, name: string): string {
  const aside = join(dist, ".vite", name);
  if (!existsSync(aside)) copyFileSync(join(dist, name), aside);
  return readFileSync(aside, "utf8");
}

/**
 * Makes what pages draw their first map from, before their program has read a boundary or, in the views that materials open
 * with, a figure.
 *
 * @returns the folder it is in, named by its content, so that it can be kept for ever
 */
function makeHeadStart({ manifest, topology, write }: Workshop): string {
  const scenes = manifest.materials.map(({ id }): [name: string, content: unknown] => {
    const { view } = decodeView(`material=${id}`, manifest);
    return [openingSceneFile(id), buildScene(readInputs(manifest, id), view)];
  });
  const { partnerships } = readInputs(manifest, firstMaterial(manifest).id);
  const partners = new Set(partnerships?.partnerships.flatMap(({ places }) => places));
  const lands = LAND_SIZES.map((size): [name: string, content: unknown] => [
    landFile(size),
    drawLand(manifest, topology, [...partners], size),
  ]);
  const files = [...scenes, ...lands].map(([name, content]) => [name, JSON.stringify(content)] as const);
  const hash = createHash("sha256");
  for (const [, content] of files) hash.update(content);
  const folder = `head-start/${manifest.edition}-${hash.digest("hex").slice(0, 8)}`;
  for (const [name, content] of files) write(`${folder}/${name}`, content);
  return folder;
}

function headline({ scene, words }: MaterialOnPage) {
  return {
    title: words.text("app.title", { caption: words.say(scene.caption) }),
    description: words.sayAll([scene.caption, scene.drawn]),
  };
}

/** Writes the index with the first material, the embed with a list of all, and a page and an embed of each material. */
function writePages(
  { dist, site, manifest, words, write }: Workshop,
  materials: readonly MaterialOnPage[],
  datasets: ReadonlyMap<string, Dataset>,
  headStart: string,
): void {
  const page = (name: string): string =>
    template(dist, name).replace('data-head-start=""', `data-head-start="${headStart}"`);
  const [index, embed] = [page("index.html"), page("embed.html")];
  for (const material of materials) {
    const { id } = material;
    const content = { material: id, ...headline(material) };
    const alone = () => withoutScript(material, "alone");
    const dataset = datasets.get(id);
    const block = dataset === undefined ? "" : metadataBlock(dataset, site, words.text("app.name"));
    const head = [pageHead(material, pageOf(id), site), METADATA_LINKS, block].join("\n");
    write(pageOf(id), fillTemplate(index, { ...content, head, withoutScript: alone }));
    write(
      embedOf(id),
      fillTemplate(embed, { ...content, withoutScript: () => withoutScript(material, "framed") }),
    );
    if (id === firstMaterial(manifest).id) {
      const links = materialLinks(manifest, words, "alone");
      const indexHead = [pageHead(material, "", site), METADATA_LINKS].join("\n");
      write(TRIAL_PAGE, trialPage(index, material));
      write(
        "index.html",
        fillTemplate(index, { ...content, head: indexHead, withoutScript: () => alone() + links }),
      );
    }
  }
  const links = materialLinks(manifest, words, "framed");
  write("embed.html", fillTemplate(embed, { withoutScript: (built) => built + links }));
}

/** What the oEmbed answers know of the site. */
function publishedSite({ site, manifest, words }: Workshop, materials: readonly MaterialOnPage[]): Published {
  const entries = materials.map(({ id, scene }): [string, PublishedMaterial] => [
    id,
    {
      caption: words.say(scene.caption),
      name: words.text("app.title", { caption: words.material(id) }),
    },
  ]);
  return {
    site,
    provider: words.text("app.name"),
    firstMaterial: firstMaterial(manifest).id,
    materials: Object.fromEntries(entries),
    card: CARD,
  };
}

/** The answers for the default views, as files, and the function that answers for any view. */
async function writeOembed({ write }: Workshop, published: Published): Promise<void> {
  const { site } = published;
  write("oembed.js", await buildOembedServer(published));
  // An answer leads to a frame on another site, which only an absolute address can do.
  if (site === null) return;
  for (const id of Object.keys(published.materials)) {
    const { body } = oembedResponse({ url: `${site}${pageOf(id)}` }, site, published);
    write(oembedOf(id), JSON.stringify(body));
  }
}

/**
 * Writes what is published beside the app into the folder it was built to: a page, an embed, an opening view, a still
 * picture, a social card, an oEmbed answer and tables for each material, and what describes the tables to programs; in English.
 *
 * @throws RangeError when the folder holds no fresh build
 */
export async function publishSite({ dist, site }: PublishOptions): Promise<void> {
  const manifest = readManifest();
  const first = firstMaterial(manifest);
  const shop: Workshop = {
    dist,
    site,
    manifest,
    words: createWords("en", readMessages("en"), readPlaceNames(manifest, "en")),
    topology: readBoundaries(manifest, decodeView(`material=${first.id}`, manifest).view),
    png: await startRasteriser(),
    write: (path, content) => {
      mkdirSync(dirname(join(dist, path)), { recursive: true });
      writeFileSync(join(dist, path), content);
    },
  };
  const materials = manifest.materials.map(({ id }) => drawMaterial(shop, id));
  const datasets = publishFigures({
    ...shop,
    changes: readChanges(),
    dossierOf: (material) => readDossier(manifest, material),
    shipped: readShipped,
  });
  writePages(shop, materials, datasets, makeHeadStart(shop));
  await writeOembed(shop, publishedSite(shop, materials));
}
