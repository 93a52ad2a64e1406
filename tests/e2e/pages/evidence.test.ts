import { describe, expect } from "vitest";
import { manifest } from "../../support/expectedScene.ts";
import { askOfSelection } from "../support/driver.ts";
import { journey } from "../support/journey.ts";

const FLOW = "material=lithium&measure=exports&year=2023&eu=members&place=BEL&direction=in&trade=world";
const ROW = /2023\s*283691\s*CHL\s*BEL\s*11178/;

/** Before the living map has come: to ask must not wait for it. */
const early = { awaitsLivingMap: true } as const;

describe("from a number to its row", () => {
  journey("in two steps by mouse", async ({ visit }) => {
    const { page, then } = await visit({ ...early, query: `${FLOW}&table=flows` });
    await page.getByRole("button", { name: "Chile to Belgium" }).click();
    await (await askOfSelection(page)).click();
    await then.textSays(ROW);
    await then.textSays(/Two reports of it/);
    await then.textSays(/USD 112 million\. This figure is used\./);
    await then.textSays(/EUR 12\.5 million\./);
    await then.textSays(/data\/sources\/eurostat-comext\/imports\.csv: 1 row/);
    await then.textSays(/Etalab Open Licence 2\.0/);
  });

  journey("in two steps by keyboard, and back to where one was", async ({ visit }) => {
    const { page, then } = await visit({ ...early, query: `${FLOW}&table=flows` });
    await page.getByRole("button", { name: "Chile to Belgium" }).focus();
    await page.keyboard.press("Enter");
    const ask = await askOfSelection(page);
    await ask.focus();
    await page.keyboard.press("Enter");
    await then.textSays(ROW);
    await page.keyboard.press("Escape");
    await expect.poll(() => page.getByRole("dialog").count()).toBe(0);
    expect(await ask.evaluate((button) => button === document.activeElement)).toBe(true);
  });

  journey("of a share, and of the measure as a whole", async ({ visit }) => {
    const { page, then } = await visit({
      ...early,
      query: "material=cobalt&measure=extraction&year=2024&select=place.COD",
    });
    await (await askOfSelection(page)).click();
    // The country and the world total that its share is of.
    await then.textSays(/data\/sources\/usgs-mcs\/production\.csv: 2 rows/);
    await then.textSays(/COD\s*226000/);
    await then.textSays(/WLD\s*302000/);
    await page.getByRole("button", { name: "Close", exact: true }).click();
    await page.getByRole("button", { name: "Who says so?" }).last().click();
    await then.textSays(/production\.csv: \d\d rows/);
  });

  journey("a citation is copied", async ({ visit }) => {
    const { page } = await visit({
      ...early,
      query: "material=cobalt&measure=extraction&year=2024&select=place.COD",
    });
    await (await askOfSelection(page)).click();
    const citation = page.getByLabel("BibTeX");
    await expect.poll(() => citation.inputValue()).toMatch(/^@misc\{usgs-mcs-2026,/);
    expect(await citation.inputValue()).toContain(manifest.edition);
  });
});

describe("where the rows cannot be had", () => {
  const asked = { ...early, query: "material=cobalt&measure=extraction&year=2024&select=place.COD" };

  journey("a missing file is said, and can be asked for again", async ({ visit }) => {
    const { page, then } = await visit({
      ...asked,
      broken: [{ path: /evidence\/usgs-mcs\//, as: "missing" }],
      tolerates: [/404/],
    });
    await (await askOfSelection(page)).click();
    await then.textSays(/The rows could not be fetched\./);
    await then.textSays(/Public domain/);
    expect(await page.getByRole("dialog").getByRole("button", { name: "Try again" }).count()).toBe(1);
  });

  journey("an edition from before there were any says so", async ({ visit }) => {
    const { page, then } = await visit({ ...early, query: `${asked.query}&edition=80f9b41c859f` });
    await (await askOfSelection(page)).click();
    await then.textSays(/made before rows were published/);
  });
});

describe("a grade", () => {
  journey("hides what is weaker, in the address, on the map and in words", async ({ visit }) => {
    const { page, then } = await visit({ ...early, query: "material=lithium&measure=exports&year=2023" });
    await page.getByText("What is drawn").click();
    await page.getByLabel("Weakest figures to show").selectOption("partial");
    await then.queryHas("grade", "partial");
    await then.textSays(/Hidden, because weaker than “partial table”/);
    await then.textSays(/Hidden, because its figure is weaker than the grade chosen/i);
  });
});

describe("the page on what data exist", () => {
  journey("names each gap of a material and the release that fills it", async ({ visit }) => {
    const { page, then } = await visit({ query: "page=coverage&material=cobalt", waits: false });
    await then.textSays(/What cannot be known, and what would fill the gaps/);
    await then.textSays(/Trade that is kept confidential\s*810520\s*Finland/);
    await then.textSays(/BACI, complete release \(CEPII\)/);
    await page.getByRole("combobox", { name: "Material", exact: true }).selectOption("germanium");
    await then.textSays(/Gaps of germanium/i);
  });

  journey("lists what each edition changed", async ({ visit }) => {
    const { then } = await visit({ query: "page=coverage", waits: false });
    await then.textSays(/From edition 80f9b41c859f to edition/);
  });
});
