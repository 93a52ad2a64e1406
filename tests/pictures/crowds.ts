import { mkdirSync, readFileSync } from "node:fs";
import { chromium } from "playwright-core";
import type { Topology } from "topojson-specification";
import { ensureChromium } from "../../.ci/chromium.mjs";
import { CHROMIUM_FLAGS } from "../../.ci/chromiumFlags.mjs";
import * as discs from "../../src/cartography/plane/disc/discProjections.ts";
import { serialise } from "../../src/lib/svgNode.ts";
import { mapPicture } from "../../src/picture/mapPicture.ts";
import type { Scene } from "../../src/scene/contract/scene.ts";
import { expectedScene, manifest, words } from "../support/expectedScene.ts";
import { allInFull, byWorldRegion, intoStems, onlyLeading } from "./crowdAlternatives.ts";

/** Draws the pictures of docs/crowds.md: `npm run pictures:crowds`. */
const FOLDER = "docs/pictures/crowds";
const SIZE = { width: 500, height: 260 };
const INSET = 4;
const CROWD = "material=nickel&eu=members&top=1000";

const DENSEST = {
  copper: "material=copper&measure=exports",
  nickel: "material=nickel",
  aluminium: "material=aluminium",
  "rare-earths": "material=rare-earths",
  helium: "material=helium",
};

const topology = JSON.parse(readFileSync(`public/data/${manifest.files.overview.path}`, "utf8")) as Topology;

function picture(query: string, change: (scene: Scene) => Scene = (scene) => scene): string {
  const scene = change(expectedScene(`${query}&projects=none&agreements=hide`));
  return serialise(
    mapPicture({
      scene,
      manifest,
      topology,
      projection: "equal-earth",
      discs,
      camera: null,
      ...SIZE,
      insets: { top: INSET, right: INSET, bottom: INSET, left: INSET },
      flavour: "light",
      title: words.say(scene.caption),
      words: words.labels,
      idPrefix: "crowd-",
    }).root,
  );
}

function* pictures(): Generator<readonly [name: string, svg: string]> {
  yield ["tried-all-in-full", picture(CROWD, allInFull)];
  yield ["tried-only-the-largest", picture(CROWD, onlyLeading)];
  yield ["tried-by-region", picture(CROWD, (scene) => byWorldRegion(scene, manifest))];
  yield ["tried-stems", intoStems(picture(CROWD))];
  for (const [name, query] of Object.entries(DENSEST)) {
    for (const eu of ["one", "members"]) yield [`${name}-${eu}-1000`, picture(`${query}&eu=${eu}&top=1000`)];
  }
  for (const top of [40, 200])
    yield [`nickel-members-${top}`, picture(`material=nickel&eu=members&top=${top}`)];
}

mkdirSync(FOLDER, { recursive: true });
const browser = await chromium.launch({ executablePath: await ensureChromium(), args: CHROMIUM_FLAGS });
const page = await browser.newPage({ viewport: SIZE });
for (const [name, svg] of pictures()) {
  await page.setContent(`<body style="margin:0;font-family:sans-serif">${svg}`);
  await page.screenshot({ path: `${FOLDER}/${name}.png` });
  process.stdout.write(`${FOLDER}/${name}.png\n`);
}
await browser.close();
