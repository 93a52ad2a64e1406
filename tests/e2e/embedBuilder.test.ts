import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { escaped } from "../../src/lib/svgText.ts";
import { expectedScene, manifest, say, words } from "../support/expectedScene.ts";
import { until } from "../support/until.ts";
import { journey } from "./journey.ts";

const QUERY = "material=gallium&measure=processing&year=2024";
const CAPTION = say(expectedScene(QUERY).caption);

/** Waits until the line no longer follows the height of the preview, whose parts arrive one after the other. */
async function stands(page: Page): Promise<void> {
  let before = "";
  await until("the line stands", async () => {
    const now = await page.locator("dialog textarea[readonly]").inputValue();
    const isSame = now === before;
    before = now;
    if (!isSame) await page.waitForTimeout(1000);
    return isSame;
  });
}

describe("making an embed", () => {
  journey("four actions: embed, copy, paste, and there it is", async ({ visit }) => {
    const { page } = await visit({ query: QUERY, width: 1440, height: 1000 });
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.getByRole("button", { name: words.text("nav.embed"), exact: true }).click();
    await page.frameLocator("dialog iframe").locator("[data-still-map] svg").waitFor();
    await stands(page);
    await page.getByRole("button", { name: words.text("share.copy") }).click();
    const status = page.getByRole("status").filter({ hasText: "Copied and checked" });
    await status.waitFor();
    expect((await status.innerText()).replace(/\s+/g, " ")).toContain(CAPTION);
    const line = await page.evaluate(async () => await navigator.clipboard.readText());
    expect(line).toMatch(/^<iframe src="http.*embed-gallium\.html\?.*lang=en.*<\/iframe>$/s);

    const host = new URL("pasted.html", page.url()).href;
    await page.route(host, (route) => route.fulfill({ contentType: "text/html", body: line }));
    await page.goto(host);
    const heading = page.frameLocator("iframe").locator("h1");
    await until("the pasted frame shows the map", async () =>
      (await heading.innerText()).replace(/\s+/g, " ").includes(CAPTION),
    );
  });

  journey("what is chosen is in the preview and in the line", async ({ visit }) => {
    const { page } = await visit({ query: QUERY, width: 1440, height: 1000 });
    await page.getByRole("button", { name: words.text("nav.embed"), exact: true }).click();
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
    const { page, when, then } = await visit({ query: QUERY, width: 360, height: 740, theme: "dark" });
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
