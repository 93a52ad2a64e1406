import { type CDPSession, chromium, type Page } from "playwright-core";
import { preview } from "vite";
import { ensureChromium } from "../../.ci/chromium.mjs";
import { CHROMIUM_FLAGS } from "../../.ci/chromiumFlags.mjs";
import { manifest, words } from "../support/expectedScene.ts";

const LIMIT_RATIO = 1.3;
const FIRST_CHANGES = 20;
const ALL_CHANGES = 200;
const SETTLE_MS = 400;
const REST_MS = 3000;

/** What the page holds once nothing is left to collect: objects, what the browser holds for them, and buffers. Bytes. */
async function heapBytes(page: Page, session: CDPSession): Promise<number> {
  await page.waitForTimeout(REST_MS);
  for (let round = 0; round < 3; round += 1) await session.send("HeapProfiler.collectGarbage");
  const usage = (await session.send("Runtime.getHeapUsage")) as {
    usedSize: number;
    embedderHeapUsedSize?: number;
    backingStorageSize?: number;
  };
  return usage.usedSize + (usage.embedderHeapUsedSize ?? 0) + (usage.backingStorageSize ?? 0);
}

const server = await preview({ logLevel: "error", preview: { port: 4349 } });
const browser = await chromium.launch({ executablePath: await ensureChromium(), args: CHROMIUM_FLAGS });
const page = await browser.newPage({ viewport: { width: 1024, height: 720 }, reducedMotion: "reduce" });
const session = await page.context().newCDPSession(page);
await page.goto(`${server.resolvedUrls?.local[0]}?material=nickel&measure=extraction`);
await page.locator("canvas").first().waitFor();

const materials = manifest.materials.map(({ id }) => words.material(id));
const MEASURES = ["Exports", "Imports", "Extraction", "Processing"];
const PROJECTIONS = ["Globe", "Mercator", "Europe", "World"];

async function pickMaterial(turn: number): Promise<void> {
  await page.getByRole("combobox", { name: "Material" }).fill(materials[turn % materials.length] ?? "");
  await page.keyboard.press("Enter");
}
async function pickRadio(names: readonly string[], turn: number): Promise<void> {
  const radio = page.getByRole("radio", { name: names[turn % names.length] ?? "" }).first();
  if (await radio.isEnabled()) await radio.press("Space");
}
/** The four things a reader changes, in turn. */
const CHANGES: readonly ((turn: number) => Promise<void>)[] = [
  pickMaterial,
  async () =>
    await page
      .getByRole("slider", { name: "Year" })
      .press("ArrowLeft", { timeout: 2000 })
      .catch(() => undefined),
  async (turn) => await pickRadio(MEASURES, turn),
  async (turn) => await pickRadio(PROJECTIONS, turn),
];

let early = 0;
for (let change = 1; change <= ALL_CHANGES; change += 1) {
  await CHANGES[change % CHANGES.length]?.(Math.floor(change / CHANGES.length));
  await page.waitForTimeout(SETTLE_MS);
  if (change === FIRST_CHANGES) early = await heapBytes(page, session);
  if (change % 60 === 20)
    process.stdout.write(`${change} changes: ${((await heapBytes(page, session)) / 1e6).toFixed(1)} MB\n`);
}
const late = await heapBytes(page, session);
const ratio = late / early;
process.stdout.write(
  `${ratio <= LIMIT_RATIO ? "within" : "OVER"} ${LIMIT_RATIO}: heap after ${ALL_CHANGES} changes is ${ratio.toFixed(2)} times that after ${FIRST_CHANGES} (${(late / 1e6).toFixed(1)} and ${(early / 1e6).toFixed(1)} MB)\n`,
);

await browser.close();
await server.close();
process.exit(ratio <= LIMIT_RATIO ? 0 : 1);
