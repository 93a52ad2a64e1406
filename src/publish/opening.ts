import { readFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Topology } from "topojson-specification";
import { build } from "vite";
import { serialise } from "#lib/svgNode.ts";
import { openingDrawing, openingLayout } from "#picture/opening/openingDrawing.ts";
import { openingLegend } from "#picture/opening/openingLegend.ts";
import { sourcesLine } from "#picture/sourcesLine.ts";
import type { Manifest } from "#schema/manifest.ts";
import { pagePaintRules } from "#theme/pagePaint.ts";
import type { renderOpening } from "../shells/start/renderOpening.tsx";
import { type Html, html } from "./html.ts";
import { type MaterialOnPage, pictureInWords } from "./materialOnPage.ts";

/** How the shells render what stands in a page before its program. */
export type Opening = typeof renderOpening;

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Where the renderer is put to be run: below the project, so that it finds React. */
const BUILD_FOLDER = ".cache/opening";

/** Builds the renderer of openings. The names of its styles are those of the built app, because they are made alike. */
export async function loadOpening(): Promise<Opening> {
  await build({
    configFile: false,
    logLevel: "error",
    publicDir: false,
    build: { ssr: here("../shells/start/renderOpening.tsx"), outDir: BUILD_FOLDER, target: "node20" },
  });
  const built = pathToFileURL(`${BUILD_FOLDER}/renderOpening.js`).href;
  return ((await import(/* @vite-ignore */ built)) as { renderOpening: Opening }).renderOpening;
}

/** The stylesheet of openings: their layout, and the colours of their drawing. */
export const OPENING_SHEET = "opening.css";

/** The text of that stylesheet. */
export function openingRules(): string {
  const layout = Object.entries(openingLayout()).map(([name, value]) => `${name}:${value}`);
  return [pagePaintRules(), `:root{${layout.join(";")}}`, readFileSync(here("./opening.css"), "utf8")].join(
    "\n",
  );
}

/** The first view of a material as its page and its embed hold it. */
export function drawOpening(material: MaterialOnPage, topology: Topology, render: Opening) {
  const { scene, manifest, words, query } = material;
  const content = {
    scene,
    words,
    manifest,
    query,
    drawing: serialise(openingDrawing(scene, manifest, topology, pictureInWords(material)).root),
    sources: sourcesLine(scene, words),
    legend: serialise(openingLegend(scene, words).root),
  };
  return {
    explore: { query, body: render("explore", content) },
    framed: { query, body: render("embed", content) },
  };
}

/** Links by which a page asks for what every first view needs; `opening.js` asks for what depends on the address. */
export function dataPreloads({ files }: Manifest): Html {
  const refs = [files.overview, files.projects, files.partnerships];
  return ["manifest.json", ...refs.map(({ path }) => path)]
    .map((path) => html("link", { rel: "preload", as: "fetch", crossorigin: "", href: `./data/${path}` }))
    .join("\n");
}
