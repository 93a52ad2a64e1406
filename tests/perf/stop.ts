import { chromium } from "playwright-core";
import { preview } from "vite";
import { ensureChromium } from "../../.ci/chromium.mjs";
import { CHROMIUM_FLAGS } from "../../.ci/chromiumFlags.mjs";
import { mainThreadDuring, type Task } from "./mainThread.ts";

const LIMIT_MS = 50;
const SETTLE_MS = 700;
const STEPS = 12;

/** The densest views that a stop can be asked of: whole trade, as one and with the members apart. */
const VIEWS = [
  "material=copper&measure=exports&flows=processed&top=5000&eu=members&stop=CHL",
  "material=aluminium&measure=exports&flows=processed&top=5000&eu=members&stop=CHN",
  "material=rare-earths&measure=exports&flows=magnets&top=5000&eu=members&stop=CHN",
];

const server = await preview({ logLevel: "error", preview: { port: 4349 } });
const browser = await chromium.launch({ executablePath: await ensureChromium(), args: CHROMIUM_FLAGS });
for (const view of VIEWS) {
  const page = await browser.newPage({ viewport: { width: 1024, height: 720 }, reducedMotion: "reduce" });
  await page.goto(`${server.resolvedUrls?.local[0]}?${view}`);
  await page.locator("canvas").first().waitFor();
  await page.waitForTimeout(4000);
  for (const name of ["Cut in their exports", "Spare capacity of all others"]) {
    const slider = page.getByRole("slider", { name });
    const key = name.startsWith("Cut") ? "ArrowLeft" : "ArrowRight";
    const longest: Task[] = [];
    for (let step = 0; step < STEPS; step += 1) {
      const { tasks } = await mainThreadDuring(browser, page, async () => {
        await slider.press(key);
        await page.waitForTimeout(SETTLE_MS);
      });
      longest.push(tasks.reduce((a, b) => (b.processorMs > a.processorMs ? b : a)));
    }
    const sorted = longest.map(({ processorMs }) => processorMs).sort((a, b) => a - b);
    const [median = 0, most = 0] = [sorted[STEPS / 2], sorted.at(-1)];
    const verdict = median < LIMIT_MS ? "within" : "OVER";
    process.stdout.write(
      `${verdict} ${LIMIT_MS} ms: ${view}, ${name}: longest task ${median.toFixed(1)} ms of processor in the middle step, ${most.toFixed(1)} ms in the worst\n`,
    );
    if (median >= LIMIT_MS) process.exitCode = 1;
  }
  await page.close();
}
await browser.close();
await server.close();
process.exit();
