import { cpus } from "node:os";
import { type Browser, chromium, type Page } from "playwright-core";
import { preview } from "vite";
import { ensureChromium } from "../../.ci/chromium.mjs";
import { CHROMIUM_FLAGS } from "../../.ci/chromiumFlags.mjs";
import { tasksDuring } from "./mainThread.ts";

const LIMIT_MS = 8;
const DRAG_STEPS = 120;
const QUERIES = ["material=copper&top=1000", "material=nickel&eu=members&top=1000"];

/** Counts the page's animation frames, and keeps asking for the next. */
async function countFrames(page: Page): Promise<void> {
  await page.evaluate(() => {
    const counter = { frames: [] as number[] };
    Object.assign(window, { counter });
    requestAnimationFrame(function count(now) {
      counter.frames.push(now);
      requestAnimationFrame(count);
    });
  });
}

/** Processor time of the main thread in each frame of a happening, milliseconds: the median and the frames there were. */
async function workPerFrame(browser: Browser, page: Page, happening: () => Promise<void>) {
  await page.evaluate(() => {
    (window as unknown as { counter: { frames: number[] } }).counter.frames = [];
  });
  const tasks = await tasksDuring(browser, page, happening);
  const frames = await page.evaluate(
    () => (window as unknown as { counter: { frames: number[] } }).counter.frames.length,
  );
  // Tasks are gathered into frames by the clock: a frame's work is what ran in its share of the time.
  const first = tasks[0]?.startMs ?? 0;
  const span = ((tasks.at(-1)?.startMs ?? 0) - first) / Math.max(1, frames);
  const work = new Array<number>(frames).fill(0);
  for (const { startMs, processorMs } of tasks) {
    const frame = Math.min(frames - 1, Math.floor((startMs - first) / span));
    work[frame] = (work[frame] ?? 0) + processorMs;
  }
  return { frames, median: work.sort((a, b) => a - b)[frames >> 1] ?? Number.NaN };
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
  await countFrames(page);
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
    const { frames, median } = await workPerFrame(browser, page, happening);
    const verdict = median < LIMIT_MS ? "within" : "OVER";
    process.stdout.write(
      `${verdict} ${LIMIT_MS} ms: ${name}, ${query}: median ${median.toFixed(1)} ms of processor a frame, ${frames} frames\n`,
    );
    if (median >= LIMIT_MS) process.exitCode = 1;
  }
  await page.close();
}
await browser.close();
await server.close();
process.exit();
