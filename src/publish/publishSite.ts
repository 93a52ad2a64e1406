import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Topology } from "topojson-specification";
import { createWords, type Words } from "#i18n/words.ts";
import type { Drawing } from "#lib/svgNode.ts";
import { CARD, cardPicture } from "#picture/card/cardPicture.ts";
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
} from "../oembed/published.ts";
import { buildOembedServer } from "./buildOembedServer.ts";
import { fillTemplate } from "./fillTemplate.ts";
import type { MaterialOnPage } from "./materialOnPage.ts";
import type { Dataset } from "./metadata/dataset.ts";
import { METADATA_LINKS, metadataBlock } from "./metadata/metadataHead.ts";
import { publishFigures } from "./metadata/publishFigures.ts";
import {
  dataPreloads,
  drawOpening,
  loadOpening,
  OPENING_SHEET,
  type Opening,
  openingRules,
} from "./opening.ts";
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

interface Publication extends PublishOptions {
  readonly manifest: Manifest;
  readonly words: Words;
  readonly topology: Topology;
  readonly write: (path: string, content: string | Uint8Array) => void;
  readonly png: (drawing: Drawing) => Uint8Array;
  readonly renderOpening: Opening;
}

/** The first view of a material, and its card, which does without the signs that need a legend of their own. */
function drawMaterial({ manifest, words, topology, write, png }: Publication, id: string): MaterialOnPage {
  const { view } = decodeView(`material=${id}`, manifest);
  const inputs = readInputs(manifest, id);
  const look = lookOf(view);
  const onCard = buildScene(inputs, { ...view, projects: "none", agreements: "hide" });
  write(cardOf(id), png(cardPicture({ scene: onCard, look, manifest, topology, words })));
  return { id, query: encodeView(view, manifest), scene: buildScene(inputs, view), look, manifest, words };
}

/** A page as `vite build` wrote it, put aside so that the site can be published again without another build. */
function template(dist: string, name: string): string {
  const aside = join(dist, ".vite", name);
  if (!existsSync(aside)) copyFileSync(join(dist, name), aside);
  return readFileSync(aside, "utf8");
}

function headline({ scene, words }: MaterialOnPage) {
  return {
    title: words.text("app.title", { caption: words.say(scene.caption) }),
    description: words.sayAll([scene.caption, scene.drawn]),
  };
}

/** Writes the index with the first material, the embed with a list of all, and a page and an embed of each material. */
function writePages(
  { dist, site, manifest, words, topology, write, renderOpening }: Publication,
  materials: readonly MaterialOnPage[],
  datasets: ReadonlyMap<string, Dataset>,
): void {
  const [index, embed] = [template(dist, "index.html"), template(dist, "embed.html")];
  const preloads = dataPreloads(manifest);
  for (const material of materials) {
    const { id } = material;
    const content = { material: id, ...headline(material) };
    const { explore, framed } = drawOpening(material, topology, renderOpening);
    const alone = () => withoutScript(material, "alone");
    const dataset = datasets.get(id);
    const block = dataset === undefined ? "" : metadataBlock(dataset, site, words.text("app.name"));
    const head = [preloads, pageHead(material, pageOf(id), site), METADATA_LINKS, block].join("\n");
    write(pageOf(id), fillTemplate(index, { ...content, head, opening: explore, withoutScript: alone }));
    write(
      embedOf(id),
      fillTemplate(embed, {
        ...content,
        head: preloads,
        opening: framed,
        withoutScript: () => withoutScript(material, "framed"),
      }),
    );
    if (id === firstMaterial(manifest).id) {
      const links = materialLinks(manifest, words, "alone");
      const indexHead = [preloads, pageHead(material, "", site), METADATA_LINKS].join("\n");
      write(TRIAL_PAGE, trialPage(index, material));
      write(
        "index.html",
        fillTemplate(index, {
          ...content,
          head: indexHead,
          opening: explore,
          withoutScript: () => alone() + links,
        }),
      );
    }
  }
  const links = materialLinks(manifest, words, "framed");
  write("embed.html", fillTemplate(embed, { head: preloads, withoutScript: (built) => built + links }));
}

/** What the oEmbed answers know of the site. */
function publishedSite(
  { site, manifest, words }: Publication,
  materials: readonly MaterialOnPage[],
): Published {
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
async function writeOembed({ write }: Publication, published: Published): Promise<void> {
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
 * Writes what is published beside the app into the folder it was built to: a page and an embed with its first view
 * drawn in them, a social card, an oEmbed answer and tables for each material, and what describes the tables to programs; in English.
 *
 * @throws RangeError when the folder holds no fresh build
 */
export async function publishSite({ dist, site }: PublishOptions): Promise<void> {
  const manifest = readManifest();
  const first = firstMaterial(manifest);
  const publication: Publication = {
    dist,
    site,
    manifest,
    words: createWords("en", readMessages("en"), readPlaceNames(manifest, "en")),
    topology: readBoundaries(manifest, decodeView(`material=${first.id}`, manifest).view),
    png: await startRasteriser(),
    renderOpening: await loadOpening(),
    write: (path, content) => {
      mkdirSync(dirname(join(dist, path)), { recursive: true });
      writeFileSync(join(dist, path), content);
    },
  };
  const materials = manifest.materials.map(({ id }) => drawMaterial(publication, id));
  const datasets = publishFigures({
    ...publication,
    changes: readChanges(),
    dossierOf: (material) => readDossier(manifest, material),
    shipped: readShipped,
  });
  publication.write(OPENING_SHEET, openingRules());
  writePages(publication, materials, datasets);
  await writeOembed(publication, publishedSite(publication, materials));
}
