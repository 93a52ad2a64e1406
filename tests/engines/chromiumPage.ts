import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { findChromium } from "../../.ci/chromium.mjs";
import { JOURNEY_FLAGS } from "../../.ci/chromiumFlags.mjs";
import { decodePng } from "../support/pictures/decodePng.ts";
import type { EnginePage } from "./enginePage.ts";

/** Starts Chromium, through Playwright as everywhere in these tests. */
export async function startChromium(): Promise<EnginePage> {
  const downloads = mkdtempSync(join(tmpdir(), "supply-lines-chromium-"));
  const browser = await chromium.launch({
    executablePath: findChromium() ?? "chromium-is-not-installed",
    args: JOURNEY_FLAGS,
  });
  const page = await browser.newPage({ locale: "en-GB", colorScheme: "light", reducedMotion: "reduce" });
  const errors: string[] = [];
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("download", (download) => download.saveAs(join(downloads, download.suggestedFilename())));
  return {
    downloads,
    open: async (address) => void (await page.goto(address)),
    size: (width, height) => page.setViewportSize({ width, height }),
    run: async (inPage, argument) =>
      JSON.parse(
        await page.evaluate(
          `JSON.stringify((${inPage.toString()})(${JSON.stringify(argument ?? null)})) ?? "null"`,
        ),
      ),
    click: (x, y) => page.mouse.click(x, y),
    key: (key) => page.keyboard.press(key),
    screenshot: async () => decodePng(await page.screenshot()),
    errors: async () => errors.splice(0),
    close: async () => {
      await browser.close();
      rmSync(downloads, { recursive: true, force: true });
    },
  };
}
