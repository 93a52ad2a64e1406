import { chromium, type Page } from "playwright-core";
import { preview } from "vite";
import { ensureChromium } from "../../.ci/chromium.mjs";
import { CHROMIUM_FLAGS } from "../../.ci/chromiumFlags.mjs";

const LIMIT_MS = 50;
const SETTLE_MS = 1200;

/** Main-thread tasks since the last call that took longer than the browser's own threshold of 50 ms. */
async function longTasks(page: Page): Promise<number[]> {
  return await page.evaluate(() => {
    const store = window as unknown as { tasks: number[] };
    const seen = store.tasks;
    store.tasks = [];
    return seen;
  });
}

const server = await preview({ logLevel: "error", preview: { port: 4348 } });
const browser = await chromium.launch({ executablePath: await ensureChromium(), args: CHROMIUM_FLAGS });
const page = await browser.newPage({ viewport: { width: 1024, height: 720 }, reducedMotion: "reduce" });
await page.addInitScript(() => {
  const store = window as unknown as { tasks: number[] };
  store.tasks = [];
  new PerformanceObserver((list) => {
    store.tasks.push(...list.getEntries().map(({ duration }) => Math.round(duration)));
  }).observe({ type: "longtask" });
});
await page.goto(`${server.resolvedUrls?.local[0]}?material=nickel&measure=extraction`);
await page.locator("canvas").first().waitFor();
await page.waitForTimeout(4000);
process.stdout.write(`start: ${(await longTasks(page)).join(", ") || "none"} ms\n`);

const slider = page.getByRole("slider", { name: "Year" });
const pick = async (label: string, name: string): Promise<void> => {
  await page.getByRole("combobox", { name: label }).fill(name);
  await page.keyboard.press("Enter");
};
const CHANGES: Record<string, () => Promise<void>> = {
  "a year back": async () => await slider.press("ArrowLeft"),
  "another year back": async () => await slider.press("ArrowLeft"),
  "exports instead of extraction": async () =>
    await page.getByRole("radio", { name: "Exports" }).press("Space"),
  "China in focus": async () => await pick("Seen from", "China"),
  "the world again": async () => await pick("Seen from", "The world"),
  "helium instead of nickel": async () => await pick("Material", "Helium"),
  "nickel again": async () => await pick("Material", "Nickel"),
};

for (const [name, change] of Object.entries(CHANGES)) {
  await change();
  await page.waitForTimeout(SETTLE_MS);
  const tasks = await longTasks(page);
  const longest = Math.max(0, ...tasks);
  const verdict = longest < LIMIT_MS ? "within" : "OVER";
  process.stdout.write(`${verdict} ${LIMIT_MS} ms: ${name}: ${tasks.join(", ") || "no long task"}\n`);
}

await browser.close();
await server.close();
process.exit(0);
