import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { altText } from "../../../src/scene/words/altText.ts";
import { PROJECTIONS } from "../../../src/state/map/values.ts";
import { expectedScene, manifest, words } from "../../support/expectedScene.ts";
import { decodePng } from "../../support/pictures/decodePng.ts";
import { differingPart } from "../../support/pictures/pictureDifference.ts";
import { until } from "../../support/until.ts";
import { type App, plain, type Visit } from "../support/driver.ts";
import { journey } from "../support/journey.ts";

const QUERY = "material=lithium&measure=extraction";

/** A visit whose map is alive. */
async function opens(visit: (visit: Visit) => Promise<App>, more: Visit): Promise<App> {
  const app = await visit({ width: 1440, height: 900, query: QUERY, ...more });
  const { page } = app;
  if (more.file === "embed.html")
    await page.getByRole("button", { name: words.text("map.open") }).dispatchEvent("click");
  await app.then.mapLives();
  await page.waitForTimeout(300);
  return app;
}

/** What a screen reader says of the map that has the focus. */
async function descriptionOfMap(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  const map = nodes.find(
    ({ role, name }) => role?.value === "application" && name?.value === words.text("map.title"),
  );
  return plain(String(map?.description?.value ?? ""));
}

const cameraOf = ({ get }: App): number[] | null => {
  const camera = get.query().get("camera");
  return camera === null ? null : camera.split(",").map(Number);
};

describe("the living map", () => {
  journey.for([["index.html"], ["embed.html"]] as const)(
    "is described as the drawing before it, and by another view otherwise (%s)",
    async ([file], { visit }) => {
      const { page, then } = await opens(visit, { file });
      const alt = (query: string): string =>
        plain(words.sayAll(altText(expectedScene(query), "equal-earth")));
      expect(await descriptionOfMap(page)).toContain(alt(QUERY));
      if (file === "embed.html") return;
      await page.getByRole("radio", { name: "Processing" }).press("Space");
      await then.queryHas("measure", "processing");
      const query = new URL(page.url()).search.slice(1);
      await until("the description follows", async () => (await descriptionOfMap(page)).includes(alt(query)));
    },
  );

  journey.for(PROJECTIONS)("is moved by single clicks, or turned (%s)", async (projection, { visit }) => {
    const app = await opens(visit, {
      query: `${QUERY}&projection=${projection}&camera=20,40,1`,
      width: 360,
      height: 740,
    });
    const { page } = app;
    await page.getByRole("button", { name: words.text("keys.move"), exact: true }).click();
    const moves = async (way: "north" | "south" | "east" | "west"): Promise<readonly number[]> => {
      const before = page.url();
      await page.getByRole("button", { name: words.text(`keys.move.${way}`) }).click();
      await until("the camera is in the address", async () => page.url() !== before);
      return cameraOf(app) ?? [];
    };
    const [east = 0] = await moves("east");
    expect(east).toBeGreaterThan(20);
    expect((await moves("west"))[0]).toBeLessThan(east);
    const [, north = 0] = await moves("north");
    expect(north).toBeGreaterThan(40);
    expect((await moves("south"))[1]).toBeLessThan(north);
    await app.then.doesNotScrollSideways();
  });

  journey(
    "goes back to the whole world after a move from there, and takes its own addresses",
    async ({ visit }) => {
      const app = await opens(visit, { width: 360, height: 740 });
      const { page, when, then } = app;
      const canvas = page.locator("canvas.maplibregl-canvas");
      const picture = async () => decodePng(await canvas.screenshot());
      const isAsBefore = async () => differingPart(await picture(), before) < 0.02;
      const before = await picture();
      await page.getByRole("button", { name: words.text("keys.move"), exact: true }).click();
      await page.getByRole("button", { name: words.text("keys.move.north"), exact: true }).click();
      await until("the move is in the address", async () => cameraOf(app) !== null);
      expect(cameraOf(app)?.[2]).toBeLessThan(0);
      expect(await isAsBefore()).toBe(false);
      await when.reloads();
      expect(cameraOf(app)).not.toBeNull();
      expect(await app.get.text()).not.toContain("not understood");
      await then.mapLives();
      await page.getByRole("button", { name: words.text("map.whole") }).click();
      await then.queryHas("camera", null);
      await until("the map shows the whole world", isAsBefore);
      await page.getByRole("button", { name: words.text("keys.move"), exact: true }).click();
      await page.getByRole("button", { name: words.text("keys.move.south"), exact: true }).click();
      await until("the move is in the address", async () => cameraOf(app) !== null);
      await page.getByRole("button", { name: words.text("map.whole") }).click();
      await until("the map shows the whole world again", isAsBefore);
    },
  );

  journey("lets the wheel scroll the page, says how to zoom, and zooms with Ctrl", async ({ visit }) => {
    const app = await opens(visit, { query: QUERY });
    const { page, when } = app;
    await when.pointsAtMap(0, 0);
    await page.mouse.wheel(0, 200);
    await until("the page has scrolled", async () => (await page.evaluate(() => window.scrollY)) > 100);
    expect(await page.locator(".maplibregl-desktop-message").innerText()).toBe(words.text("map.scroll-hint"));
    expect(cameraOf(app)).toBeNull();
    await when.pointsAtMap(0, 0);
    await page.keyboard.down("Control");
    await page.mouse.wheel(0, -200);
    await page.keyboard.up("Control");
    await until("the map has zoomed", async () => cameraOf(app) !== null);
  });

  journey("turns the globe to what is chosen in the table", async ({ visit }) => {
    const app = await opens(visit, { query: `${QUERY}&projection=globe&camera=105,30,1` });
    await app.page
      .locator("#table")
      .getByRole("button", { name: words.place("CHL"), exact: true })
      .click();
    const [longitude = 0, latitude = 0] = manifest.places.find(({ id }) => id === "CHL")?.anchor ?? [];
    await until("Chile is in the middle", async () => {
      const [x = 0, y = 0] = cameraOf(app) ?? [];
      return Math.hypot(x - longitude, y - latitude) < 1;
    });
  });
});
