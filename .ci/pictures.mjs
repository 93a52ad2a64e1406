import { mkdirSync } from "node:fs";
import { chromium } from "playwright-core";
import { preview } from "vite";
import { ensureChromium } from "./chromium.mjs";
import { CHROMIUM_FLAGS } from "./chromiumFlags.mjs";
import { ensureBuilt } from "./steps.mjs";

const FOLDER = "docs/pictures";

/** Materials whose maps differ most: one supplier or many, ore or metal, land or sea, world or EU customs. */
const MATERIALS = {
  cobalt: "material=cobalt",
  copper: "material=copper&measure=exports&top=1000",
  lithium: "material=lithium&measure=exports",
  magnesium: "material=magnesium&measure=processing",
  nickel: "material=nickel&eu=members",
  "rare-earths": "material=rare-earths-heavy&measure=processing",
};
const PROJECTIONS = ["equal-earth", "globe", "mercator"];
const THEMES = ["light", "dark"];

const maps = THEMES.flatMap((theme) => [
  ...Object.entries(MATERIALS).flatMap(([name, query]) =>
    PROJECTIONS.map((projection) => ({
      name: `maps/${name}-${projection}-${theme}`,
      query: `${query}&projection=${projection}`,
      theme,
      shows: "map",
    })),
  ),
  {
    name: `maps/europe-${theme}`,
    query: "material=lithium&measure=imports&eu=members&projection=europe&projects=all",
    theme,
    shows: "map",
  },
]);

/** The pictures of the documentation, taken from the built app. */
const PICTURES = [
  { name: "explore", query: "", theme: "light", shows: "page" },
  { name: "embed", query: "material=gallium&measure=processing", theme: "light", shows: "embed" },
  { name: "print", query: "material=cobalt", theme: "light", shows: "print" },
  ...maps,
];

const SIZES = {
  page: { width: 1440, height: 900 },
  // Tall enough for all that belongs to the map: a browser that must grow for a picture may clear the canvas first.
  map: { width: 1440, height: 1300 },
  embed: { width: 720, height: 720 },
  print: { width: 800, height: 1130 },
};

/** Takes a picture once what it is of stands still: the living map has taken over, or the drawing is all there is. */
async function take(page, { name, query, theme, shows }) {
  await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
  await page.setViewportSize(SIZES[shows]);
  await page.goto(
    `${server.resolvedUrls?.local[0]}${shows === "embed" ? "embed.html" : ""}?${query}&lang=en`,
  );
  if (shows === "embed") await page.locator("[data-still-map]").waitFor();
  else {
    await page.locator("canvas").first().waitFor();
    await page.locator("[data-still-map]").waitFor({ state: "detached", timeout: 60_000 });
  }
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(1000);
  if (shows === "print") await page.emulateMedia({ media: "print", colorScheme: "light" });
  const path = `${FOLDER}/${name}.png`;
  if (shows === "map") await page.locator("#map").screenshot({ path });
  else await page.screenshot({ path, fullPage: shows === "print" });
  process.stdout.write(`${path}\n`);
}

ensureBuilt();
mkdirSync(`${FOLDER}/maps`, { recursive: true });
const server = await preview({ logLevel: "error", preview: { port: 4349 } });
const browser = await chromium.launch({ executablePath: await ensureChromium(), args: CHROMIUM_FLAGS });
const wanted = process.argv.slice(2);
for (const picture of PICTURES) {
  if (wanted.length > 0 && !wanted.some((part) => picture.name.includes(part))) continue;
  const page = await browser.newPage();
  await take(page, picture);
  await page.close();
}
await browser.close();
await server.close();
process.exit(0);
