import { mkdirSync } from "node:fs";
import { chromium } from "playwright-core";
import { preview } from "vite";
import { ensureChromium } from "./chromium.mjs";
import { CHROMIUM_FLAGS } from "./chromiumFlags.mjs";
import { ensureBuilt } from "./steps.mjs";

const FOLDER = "docs/pictures";

/** The pictures of the documentation, taken from the built app. */
const PICTURES = {
  explore: { query: "", width: 1440, height: 900, theme: "light" },
  embed: {
    query: "material=gallium&measure=processing",
    width: 720,
    height: 560,
    theme: "light",
    file: "embed.html",
  },
};

ensureBuilt();
mkdirSync(FOLDER, { recursive: true });
const server = await preview({ logLevel: "error", preview: { port: 4349 } });
const browser = await chromium.launch({ executablePath: await ensureChromium(), args: CHROMIUM_FLAGS });
for (const [name, { query, width, height, theme, file = "index.html" }] of Object.entries(PICTURES)) {
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme: theme,
    reducedMotion: "reduce",
  });
  await page.goto(`${server.resolvedUrls?.local[0]}${file}?${query}`);
  await page.waitForLoadState("networkidle");
  await page.locator("canvas").first().waitFor();
  await page.waitForTimeout(4000);
  await page.screenshot({ path: `${FOLDER}/${name}.png` });
  process.stdout.write(`${FOLDER}/${name}.png\n`);
  await page.close();
}
await browser.close();
await server.close();
process.exit(0);
