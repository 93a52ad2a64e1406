import { chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { mapPaint } from "../../../src/theme/mapPaint.ts";
import { expectedScene, say, words } from "../../support/expectedScene.ts";
import { serveFolder } from "../../support/servers/serveFolder.ts";
import { openApp } from "../support/driver.ts";

describe("the built folder, put below a path on a host without any settings", () => {
  let host: Awaited<ReturnType<typeof serveFolder>>;
  beforeAll(async () => {
    host = await serveFolder("dist", "/maps/supply-lines/");
  });
  afterAll(() => host.close());

  test.each(["index.html", "embed.html"] as const)(
    "%s works, map and all, with its policy on",
    async (file) => {
      const browser = await chromium.connect(inject("browserAddress"));
      const { get, then, page } = await openApp(browser, host.address, { file, width: 800, height: 600 });
      expect(await get.title()).toBe(say(expectedScene("").caption));
      if (file === "embed.html")
        await page.getByRole("button", { name: words.text("map.open") }).dispatchEvent("click");
      await then.mapShows(mapPaint("light").classes.at(-1) ?? "", 60);
      const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute("content");
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toMatch(/unsafe/);
      expect(await get.breaches()).toEqual([]);
      await browser.close();
    },
  );

  test("links between its pages stay below that path", async () => {
    const browser = await chromium.connect(inject("browserAddress"));
    const { page, get, then } = await openApp(browser, host.address, {
      awaitsLivingMap: true,
      query: "page=coverage",
    });
    await page.getByRole("table").first().getByRole("link").first().click();
    await then.titleIsThere();
    expect(page.url()).toContain("/maps/supply-lines/");
    expect(await get.breaches()).toEqual([]);
    await browser.close();
  });
});
