import { cpus } from "node:os";
import { type Browser, chromium, type Page } from "playwright-core";
import { preview } from "vite";
import { ensureChromium } from "../../.ci/chromium.mjs";
import { CHROMIUM_FLAGS } from "../../.ci/chromiumFlags.mjs";
import { mainThreadDuring } from "./mainThread.ts";

const LIMIT_MS = 8;
const DRAG_STEPS = 120;
const QUERIES = ["material=copper&top=1000", "material=nickel&eu=members&top=1000"];

/** A frame with less work than this drew no map: the graphics card was still busy with the one before. */
const IDLE_MS = 1;

/** Processor time of the main thread in each frame that drew something, in milliseconds, ascending. */
async function workPerFrame(browser: Browser, page: Page, happening: () => Promise<void>): Promise<number[]> {
  const { tasks, framesMs } = await mainThreadDuring(browser, page, happening);
  const work = new Array<number>(framesMs.length + 1).fill(0);
  let frame = 0;
  for (const { startMs, clockMs, processorMs } of tasks) {
    // A frame's own task begins before the callbacks in it.
    while (frame < framesMs.length && (framesMs[frame] ?? 0) <= startMs + clockMs) frame += 1;
    work[frame] = (work[frame] ?? 0) + processorMs;
  }
  return work.filter((ms) => ms >= IDLE_MS).sort((a, b) => a - b);
}

async function drag(page: Page): Promise<void> {
  const box = await page.locator("canvas").first().boundingBox();
  const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 0; step < DRAG_STEPS; step += 1) {
    await page.mouse.move(x + Math.sin(step / 9) * 120, y + Math.cos(step / 9) * 40);
    await page.waitForTimeout(16);
  }
  await page.mouse.up();
}

const server = await preview({ logLevel: "error", preview: { port: 4349 } });
const browser = await chromium.launch({ executablePath: await ensureChromium(), args: CHROMIUM_FLAGS });
process.stdout.write(`${cpus().length} cores, software GL\n`);
for (const query of QUERIES) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(`${server.resolvedUrls?.local[0]}?${query}`);
  await page.locator("[data-drawn]").waitFor({ state: "attached", timeout: 120_000 });
  await page.waitForTimeout(3000);
  const play = async (): Promise<void> => {
    const slider = page.getByRole("slider", { name: "Year" });
    for (let year = 0; year < 4; year += 1) {
      await slider.press("ArrowLeft");
      await page.waitForTimeout(500);
    }
  };
  for (const [name, happening] of [
    ["dragging", () => drag(page)],
    ["changing years", play],
  ] as const) {
    const work = await workPerFrame(browser, page, happening);
    const at = (part: number): number => work[Math.floor((work.length - 1) * part)] ?? Number.NaN;
    const verdict = at(0.5) < LIMIT_MS ? "within" : "OVER";
    process.stdout.write(
      `${verdict} ${LIMIT_MS} ms: ${name}, ${query}: median ${at(0.5).toFixed(1)} ms of processor a frame, ` +
        `95 % under ${at(0.95).toFixed(1)} ms, ${work.length} frames\n`,
    );
    if (!(at(0.5) < LIMIT_MS)) process.exitCode = 1;
  }
  await page.close();
}
await browser.close();
await server.close();
process.exit();
