import type { CDPSession, Page } from "playwright-core";
import { describe, expect } from "vitest";
import { words } from "../../support/expectedScene.ts";
import { until } from "../../support/until.ts";
import { journey } from "../support/journey.ts";

const PHONE = { width: 360, height: 740, touch: true };
const QUERY = "material=cobalt&measure=extraction";

const HOST = `<!doctype html><title>A newspaper</title>
<meta name="viewport" content="width=device-width">
<body style="margin:0"><p style="height:200px">Before</p>
<iframe src="embed.html?${QUERY}" title="Map" style="display:block;width:100%;height:720px;border:0"></iframe>
<p style="height:2000px">After</p>`;

/** Another page with our map in it, served beside it, and the map woken. */
async function openHost(page: Page): Promise<void> {
  const address = new URL("host.html", page.url()).href;
  await page.route(address, (route) => route.fulfill({ contentType: "text/html", body: HOST }));
  await page.goto(address);
  const embed = page.frameLocator("iframe");
  await embed
    .getByRole("button", { name: words.text("map.open") })
    .dispatchEvent("click", {}, { timeout: 40_000 });
  await embed.locator("canvas").first().waitFor({ timeout: 40_000 });
  await page.waitForTimeout(1500);
}

/** One finger put down at a point, moved up the page and lifted. */
async function swipes(cdp: CDPSession, x: number, y: number, distance: number): Promise<void> {
  const touch = async (type: "touchStart" | "touchMove" | "touchEnd", at?: number) =>
    await cdp.send("Input.dispatchTouchEvent", { type, touchPoints: at === undefined ? [] : [{ x, y: at }] });
  await touch("touchStart", y);
  for (let step = 1; step <= 10; step += 1) await touch("touchMove", y - (distance * step) / 10);
  await touch("touchEnd");
}

const scrolled = async (page: Page): Promise<number> => await page.evaluate(() => window.scrollY);

describe("an embed does not trap its host's scroll", () => {
  journey("with a wheel", async ({ visit }) => {
    const { page } = await visit({ width: 800, height: 640, query: QUERY });
    await openHost(page);
    await page.mouse.move(400, 500);
    // The first turns may show the rest of the embed, which is longer than its frame.
    await until("the host has scrolled", async () => {
      await page.mouse.wheel(0, 300);
      return (await scrolled(page)) > 200;
    });
  });

  journey("with one finger, and says that the map takes two", async ({ visit }) => {
    const { page } = await visit({ ...PHONE, query: QUERY });
    await openHost(page);
    const map = page.frameLocator("iframe").locator("canvas").first();
    const box = await map.boundingBox();
    if (!box) throw new Error("the embed has no map");
    const cdp = await page.context().newCDPSession(page);
    // The first swipe may only show the rest of the embed, which is longer than its frame on a phone.
    await until("the host has scrolled", async () => {
      await swipes(cdp, box.x + box.width / 2, box.y + box.height * 0.5, 200);
      return (await scrolled(page)) > 80;
    });
    const hint = page.frameLocator("iframe").locator(".maplibregl-mobile-message");
    expect(await hint.innerText()).toMatch(/two fingers/i);
  });
});

describe("on a phone", () => {
  journey("one finger over the map scrolls the page, two zoom the map", async ({ visit }) => {
    const { page, then } = await visit({ ...PHONE, query: QUERY });
    const map = page.locator("canvas").first();
    await map.waitFor({ timeout: 40_000 });
    await page.waitForTimeout(1500);
    await map.scrollIntoViewIfNeeded();
    const box = await map.boundingBox();
    if (!box) throw new Error("there is no map");
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const cdp = await page.context().newCDPSession(page);

    const touches = (type: "touchStart" | "touchMove" | "touchEnd", apart: number | null) =>
      cdp.send("Input.dispatchTouchEvent", {
        type,
        touchPoints:
          apart === null
            ? []
            : [
                { x: x - apart, y, id: 0 },
                { x: x + apart, y, id: 1 },
              ],
      });
    await touches("touchStart", 30);
    for (let apart = 35; apart <= 90; apart += 5) await touches("touchMove", apart);
    await touches("touchEnd", null);
    await until("the camera is in the address", async () => new URL(page.url()).searchParams.has("camera"));

    const before = await scrolled(page);
    await swipes(cdp, x, y, 160);
    await until("the page has scrolled", async () => (await scrolled(page)) > before + 60);
    await then.doesNotScrollSideways();
  });

  journey("title, map, its buttons and the year stand on the first screen", async ({ visit }) => {
    const { page } = await visit({ ...PHONE, awaitsLivingMap: true, query: QUERY });
    const map = page.locator("#map [class*=region]").first();
    await map.waitFor();
    const box = await map.boundingBox();
    expect(box?.width).toBe(360);
    expect(box?.height).toBeGreaterThanOrEqual(200);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(740);
    const title = await page.locator("h1").first().boundingBox();
    expect(title?.y).toBeLessThan(box?.y ?? 0);
    const legend = page.locator("summary", { hasText: "Legend" });
    await legend.tap();
    await page.getByText("Share of world extraction, cobalt").waitFor();
    const bar = page.getByRole("button", { name: "Filters" });
    expect(((await bar.boundingBox())?.y ?? 0) + 44).toBeLessThanOrEqual(740);
  });

  journey("whatever is tapped is 44 pixels either way", async ({ visit }) => {
    const { page } = await visit({ ...PHONE, query: QUERY });
    await page.getByRole("button", { name: "Zoom in" }).waitFor({ timeout: 40_000 });
    const small = await page.evaluate(() => {
      const controls = document.querySelectorAll<HTMLElement>(
        "button, select, summary, nav a, header a, [role=combobox], input[type=range], label:has(input)",
      );
      return [...controls]
        .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
        .filter((element) => element.closest("table, [class*=skips]") === null)
        .flatMap((element) => {
          const { width, height } = element.getBoundingClientRect();
          if (width < 2 || (width >= 43.5 && height >= 43.5)) return [];
          return [
            `${element.tagName} ${element.innerText.slice(0, 20)} ${width.toFixed()}×${height.toFixed()}`,
          ];
        });
    });
    expect(small).toEqual([]);
  });
});
