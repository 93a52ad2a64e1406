import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { buildEdition } from "../../../data/pipeline/edition/buildEdition.ts";
import { readKept } from "../../../data/pipeline/edition/editionArchive.ts";
import { writeEdition } from "../../../data/pipeline/edition/writeEdition.ts";
import { manifest, words } from "../../support/expectedScene.ts";
import { changedTables, scratchFolder } from "../../support/releases/changedTables.ts";
import { serveFolder } from "../../support/servers/serveFolder.ts";
import { until } from "../../support/until.ts";
import { plain } from "../support/driver.ts";

const QUERY = "material=cobalt&measure=extraction&year=2024&controls=zoom,legend,table";
const FROZEN = `${QUERY}&edition=${manifest.edition}`;

describe("after newer data were published", () => {
  const scratch: string[] = [];
  let before: Awaited<ReturnType<typeof serveFolder>>;
  let after: Awaited<ReturnType<typeof serveFolder>>;

  /** The built site with the tables changed: what the next release will be. */
  beforeAll(async () => {
    const tables = changedTables("sources/usgs-mcs/production.csv", "COD,226000,", "COD,220000,");
    const site = scratchFolder();
    scratch.push(tables, site);
    cpSync("dist", site, { recursive: true });
    const next = await buildEdition(tables, "");
    expect(next.manifest.edition).not.toBe(manifest.edition);
    writeEdition(next, [readKept("data/editions", manifest.edition)], join(site, "data"));
    // What editions correct is written beside them, by the build of the data.
    cpSync("dist/data/changes.json", join(site, "data/changes.json"));
    before = await serveFolder("dist", "/");
    after = await serveFolder(site, "/");
  }, 120_000);

  afterAll(() => {
    before.close();
    after.close();
    for (const folder of scratch) rmSync(folder, { recursive: true, force: true });
  });

  async function seeing<T>(address: string, see: (page: Page) => Promise<T>): Promise<T> {
    const browser = await chromium.connect(inject("browserAddress"));
    const page = await browser.newPage({ viewport: { width: 600, height: 900 } });
    await page.goto(address);
    const seen = await see(page);
    await browser.close();
    return seen;
  }

  /** All that a reader of an embed reads and sees, the address of the site apart. */
  async function embedded(address: string) {
    return await seeing(address, async (page) => {
      const picture = page.locator("[data-still-map] svg");
      await picture.waitFor();
      await page.getByText(words.text("table.title"), { exact: true }).click();
      await until("the table is open", async () => (await page.locator("tbody tr").count()) > 0);
      return { text: plain(await page.locator("main").innerText()), picture: await picture.innerHTML() };
    });
  }

  test("a frozen embed reads and looks as before, to the letter", async () => {
    const old = await embedded(`${before.address}embed.html?${FROZEN}`);
    expect(old.text).toContain("75 %");
    expect(await embedded(`${after.address}embed.html?${FROZEN}`)).toEqual(old);
    expect(old.text).toContain(words.text("edition.frozen", { edition: manifest.edition }));
  });

  test("a live embed shows the new figures", async () => {
    const old = await embedded(`${before.address}embed.html?${QUERY}`);
    const now = await embedded(`${after.address}embed.html?${QUERY}`);
    expect(now.text).not.toContain("75 %");
    expect(now.picture).not.toBe(old.picture);
  });

  test("the full view of a kept edition says that it is one, and leads to the current figures", async () => {
    await seeing(`${after.address}?${FROZEN}`, async (page) => {
      await until("the title is that of the kept edition", async () =>
        (await page.locator("h1").innerText()).includes("75"),
      );
      await page.getByRole("link", { name: words.text("edition.current") }).click();
      await until("the title is that of the new edition", async () =>
        /\b\d\d\s%/.test((await page.locator("h1").innerText()).replace("75", "")),
      );
      expect(new URL(page.url()).searchParams.has("edition")).toBe(false);
    });
  });

  test("an edition that is not held is said to be missing; no figure stands in its place", async () => {
    for (const edition of ["0123456789ab", "../manifest", "none"]) {
      await seeing(`${after.address}embed.html?${QUERY}&edition=${edition}`, async (page) => {
        await page.getByText(words.text("edition.missing.title")).waitFor();
        expect(await page.locator("[data-still-map]").count()).toBe(0);
        expect(plain(await page.locator("main").innerText())).not.toMatch(/\d %/);
      });
    }
  });
});
