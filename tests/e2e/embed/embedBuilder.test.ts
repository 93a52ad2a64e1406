import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { escaped } from "../../../src/lib/escaped.ts";
import { expectedScene, manifest, say, words } from "../../support/expectedScene.ts";
import { until } from "../../support/until.ts";
import { journey } from "../support/journey.ts";

const QUERY = "material=gallium&measure=processing&year=2024";
const CAPTION = say(expectedScene(QUERY).caption);

const openBuilder = async (page: Page) =>
  await page.getByRole("button", { name: words.text("nav.embed"), exact: true }).click();

/** What an embed is made of once all of it has come: its address, its size, and what is in it. */
async function documentOf(page: Page, selector: string) {
  const frame = page.locator(selector);
  const embed = page.frameLocator(selector);
  await embed.locator("[data-still-map] svg").waitFor();
  await embed.getByText(words.text("notes.map")).waitFor();
  return await embed
    .locator("main")
    .evaluate(
      (main, src) => ({ src, width: innerWidth, height: innerHeight, html: main.outerHTML }),
      await frame.getAttribute("src"),
    );
}

describe("making an embed", () => {
  journey(
    "four actions: embed, copy, paste, and there it is: the very document of the preview, as high",
    async ({ visit }) => {
      const { page } = await visit({ awaitsLivingMap: true, query: QUERY, width: 1440, height: 1000 });
      await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
      await openBuilder(page);
      // At once, before the preview has come: what is copied is what stands there in the end.
      await page.getByRole("button", { name: words.text("share.copy") }).click();
      const line = await page.evaluate(async () => await navigator.clipboard.readText());
      const status = page.getByRole("status").filter({ hasText: "Copied and checked" });
      await status.waitFor();
      expect((await status.innerText()).replace(/\s+/g, " ")).toContain(CAPTION);
      expect(line).toMatch(/^<iframe src="http.*embed-gallium\.html\?.*lang=en.*<\/iframe>$/s);
      const previewed = await documentOf(page, "dialog iframe");
      expect(await page.locator("dialog textarea[readonly]").inputValue()).toBe(line);
      expect(await status.isVisible()).toBe(true);

      const host = new URL("pasted.html", page.url()).href;
      const body = `<!doctype html><title>A page</title><div style="width:${previewed.width}px">${line}</div>`;
      await page.route(host, (route) => route.fulfill({ contentType: "text/html", body }));
      await page.goto(host);
      await until("the pasted frame is the document of the preview", async () => {
        const pasted = await documentOf(page, "iframe");
        return JSON.stringify(pasted) === JSON.stringify(previewed);
      });
    },
  );

  journey("a frame is never as high as its content, which only our script learns", async ({ visit }) => {
    const { page } = await visit({ awaitsLivingMap: true, query: QUERY, width: 1440, height: 1000 });
    await openBuilder(page);
    const heights = page.getByLabel(words.text("builder.height"), { exact: true });
    const line = page.locator("dialog textarea[readonly]");
    const asContent = words.text("builder.height.content");
    expect(await heights.locator("option").allInnerTexts()).not.toContain(asContent);
    await page.getByLabel(words.text("builder.form.script"), { exact: true }).check();
    expect(await heights.locator("option:checked").innerText()).toBe(asContent);
    expect(await line.inputValue()).not.toContain("height");
    await until("the preview is as high as its content", async () => {
      const { height } = await documentOf(page, "dialog iframe");
      const content = await page.frameLocator("dialog iframe").locator("main").boundingBox();
      return Math.abs(height - (content?.height ?? 0)) < 1.5;
    });
    await page.getByLabel(words.text("builder.form.iframe"), { exact: true }).check();
    await heights.selectOption("640");
    expect(await line.inputValue()).toContain(";height:640px!important;");
    await until("the preview is as high", async () => {
      return (await documentOf(page, "dialog iframe")).height === 640;
    });
  });

  journey("in another language the line waits for the embed's own title", async ({ visit }) => {
    const { page } = await visit({ awaitsLivingMap: true, query: QUERY, width: 1440, height: 1000 });
    await openBuilder(page);
    const line = page.locator("dialog textarea[readonly]");
    const copy = page.getByRole("button", { name: words.text("share.copy") });
    expect(await line.inputValue()).toContain(`title="${escaped(words.say(expectedScene(QUERY).caption))}"`);
    await page.getByLabel(words.text("language.label")).last().selectOption("fr");
    await until("the line is there", async () => (await line.inputValue()) !== "");
    expect(await line.inputValue()).toMatch(/lang=fr.* title="Gallium – production mondiale/s);
    expect(await copy.isEnabled()).toBe(true);
  });

  journey("what is chosen is in the preview and in the line", async ({ visit }) => {
    const { page } = await visit({ awaitsLivingMap: true, query: QUERY, width: 1440, height: 1000 });
    await page.getByRole("button", { name: words.text("nav.embed"), exact: true }).click();
    await page.getByLabel(words.text("builder.length.full"), { exact: true }).check();
    const preview = page.frameLocator("dialog iframe");
    const line = page.locator("dialog textarea[readonly]");
    await page
      .getByLabel(words.text("builder.words.title"), { exact: true })
      .fill('Who makes "gallium"? <b>');
    await page.getByLabel(words.text("language.label")).last().selectOption("fr");
    await page.getByLabel(words.text("builder.edition.frozen")).check();
    await page.getByLabel(words.text("builder.control.table"), { exact: true }).check();
    await page.getByLabel(words.text("table.flows"), { exact: true }).last().uncheck();
    await until("the preview follows", async () =>
      (await preview.locator("h1").innerText()).includes('Who makes "gallium"? <b>'),
    );
    await until(
      "the preview speaks French",
      async () => (await preview.locator("html").getAttribute("lang")) === "fr",
    );
    await until(
      "the preview draws no flows",
      async () => (await preview.locator("[data-still-map] [data-flow]").count()) === 0,
    );
    const text = await line.inputValue();
    for (const part of [`edition=${manifest.edition}`, "lang=fr", "controls=zoom,table", "flows=none"])
      expect(text).toContain(part);
    expect(text).toContain(`title="${escaped('Who makes "gallium"? <b>')}"`);
  });

  journey("at 360 pixels and with the keyboard: nothing is cut off, Escape closes", async ({ visit }) => {
    const { page, when, then } = await visit({
      awaitsLivingMap: true,
      query: QUERY,
      width: 360,
      height: 740,
      theme: "dark",
    });
    await page.getByRole("button", { name: words.text("nav.embed"), exact: true }).focus();
    await when.presses("Enter");
    const dialog = page.getByRole("dialog");
    await dialog.waitFor();
    const beyond = await dialog.evaluate((box) => {
      const right = box.getBoundingClientRect().right;
      return [...box.querySelectorAll("button, select, textarea, label")]
        .filter((element) => element.getBoundingClientRect().right > right + 1)
        .map((element) => element.textContent);
    });
    expect(beyond).toEqual([]);
    await then.doesNotScrollSideways();
    await when.presses("Escape");
    await until("the dialog is closed", async () => (await dialog.count()) === 0);
  });
});
