import { mkdirSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";
import { expect, inject, test } from "vitest";
import { FLAGS_WITHOUT_WEBGL } from "../../../.ci/chromiumFlags.mjs";
import { type App, openApp, type Visit } from "./driver.ts";

const FAILURES = "test-results";

/** The browser all journeys share, or one of its own for a visitor without WebGL. */
async function browserFor(visit: Visit): Promise<Browser> {
  return visit.webgl === false
    ? await chromium.launch({ executablePath: inject("chromiumPath"), args: FLAGS_WITHOUT_WEBGL })
    : await chromium.connect(inject("browserAddress"));
}

/**
 * A test that visits the built app, any number of times, and fails on whatever a page must never do:
 * an error in its console, a refusal of its content policy, a request to another host, anything stored.
 */
export const journey = test.extend<{ visit: (visit?: Visit) => Promise<App> }>({
  visit: async ({ task }, use) => {
    const visits: { app: App; browser: Browser }[] = [];
    await use(async (visit = {}) => {
      const browser = await browserFor(visit);
      const app = await openApp(browser, inject("appAddress"), visit);
      visits.push({ app, browser });
      return app;
    });
    const breaches: string[] = [];
    for (const { app, browser } of visits) {
      if (task.result?.state === "fail") {
        mkdirSync(FAILURES, { recursive: true });
        const name = task.name.replace(/\W+/g, "-").toLowerCase();
        await app.page.screenshot({ path: `${FAILURES}/${name}.png` }).catch(() => undefined);
      }
      breaches.push(...(await app.get.breaches()));
      await browser.close();
    }
    expect(breaches).toEqual([]);
  },
});
