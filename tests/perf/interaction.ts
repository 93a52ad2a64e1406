import { type Browser, chromium, type Page } from "playwright-core";
import { preview } from "vite";
import { ensureChromium } from "../../.ci/chromium.mjs";
import { CHROMIUM_FLAGS } from "../../.ci/chromiumFlags.mjs";
import { mainThreadDuring, type Task } from "./mainThread.ts";

const LIMIT_MS = 50;
const SETTLE_MS = 1500;

/** The longest task on the page's main thread while something happens. */
async function longestTask(browser: Browser, page: Page, change: () => Promise<void>): Promise<Task> {
  const { tasks } = await mainThreadDuring(browser, page, async () => {
    await change();
    await page.waitForTimeout(SETTLE_MS);
  });
  return tasks.reduce((a, b) => (b.processorMs > a.processorMs ? b : a));
}

const server = await preview({ logLevel: "error", preview: { port: 4348 } });
const browser = await chromium.launch({ executablePath: await ensureChromium(), args: CHROMIUM_FLAGS });
const page = await browser.newPage({ viewport: { width: 1024, height: 720 }, reducedMotion: "reduce" });
await page.goto(`${server.resolvedUrls?.local[0]}?material=nickel&measure=extraction`);
await page.locator("canvas").first().waitFor();
await page.waitForTimeout(4000);

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
  "the world again": async () => await pick("Seen from", "The whole world"),
  "helium instead of nickel": async () => await pick("Material", "Helium"),
  "nickel again": async () => await pick("Material", "Nickel"),
};

for (const [name, change] of Object.entries(CHANGES)) {
  const { clockMs, processorMs } = await longestTask(browser, page, change);
  const verdict = processorMs < LIMIT_MS ? "within" : "OVER";
  process.stdout.write(
    `${verdict} ${LIMIT_MS} ms: ${name}: longest task ${processorMs.toFixed(1)} ms of processor, ${clockMs.toFixed(1)} ms on the clock\n`,
  );
}

await browser.close();
await server.close();
process.exit(0);
