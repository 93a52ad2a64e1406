import { describe, expect } from "vitest";
import { expectedScene, say, words } from "../../support/expectedScene.ts";
import { until } from "../../support/until.ts";
import { journey } from "../support/journey.ts";

/** Before the living map has come: to choose must not wait for it. */
const early = { awaitsLivingMap: true } as const;

describe("choosing", () => {
  journey("a material by search, with the keyboard alone", async ({ visit }) => {
    const { when, then, get } = await visit(early);
    await when.tabsTo("combobox", /^Material/);
    await when.types("gall");
    await when.presses("Enter");
    await then.queryHas("material", "gallium");
    await then.titleSays(/gallium/i);
    expect(await get.title()).toBe(say(expectedScene(get.query().toString()).caption));
  });

  journey("a measure and a year changes address, title and table together", async ({ visit }) => {
    const { page, when, then, get } = await visit({ ...early, query: "material=cobalt" });
    await page.getByRole("radio", { name: "Processing" }).press("Space");
    await then.queryHas("measure", "processing");
    const year = Number(get.query().get("year"));
    await page.getByRole("slider", { name: "Year" }).focus();
    await when.presses("ArrowLeft");
    await then.queryHas("year", String(year - 1));
    const scene = expectedScene(get.query().toString());
    await then.titleIs(say(scene.caption));
    const [first] = await get.rows();
    expect(first).toContain(words.place(scene.rows[0]?.place ?? ""));
  });

  journey("the European Union as focus, and partners with an agreement", async ({ visit }) => {
    const { page, when, then, get } = await visit({ ...early, query: "material=lithium&measure=exports" });
    await when.tabsTo("combobox", /^Seen from/);
    await when.types("European Union");
    await when.presses("Enter");
    await then.queryHas("place", "EU27");
    await when.opensFilters();
    await page.getByLabel("Partners", { exact: true }).selectOption("agreement");
    await then.queryHas("partners", "agreement");
    const scene = expectedScene(get.query().toString());
    await then.titleIs(say(scene.caption));
    await then.textIncludes(say(scene.drawn));
  });

  journey("Back undoes a change of measure, and not every year passed on the way", async ({ visit }) => {
    const { page, when, then } = await visit({
      ...early,
      query: "material=cobalt&measure=extraction&year=2020",
    });
    await page.getByRole("slider", { name: "Year" }).focus();
    await when.presses("ArrowRight", "ArrowRight");
    await then.queryHas("year", "2022");
    await page.getByRole("radio", { name: "Processing" }).press("Space");
    await then.queryHas("measure", "processing");
    await page.goBack();
    await then.queryHas("measure", "extraction");
    await then.queryHas("year", "2022");
    await then.titleSays(/mined/);
  });

  journey("Back undoes all measures that arrow keys went through, in one step", async ({ visit }) => {
    const { page, when, then } = await visit({ ...early, query: "material=cobalt&measure=extraction" });
    await when.tabsTo("radio", "Extraction");
    await when.presses("ArrowRight");
    await then.queryHas("measure", "processing");
    await when.presses("ArrowRight");
    await until("a third measure is shown", async () => !/extraction|processing/.test(page.url()));
    await page.goBack();
    await then.queryHas("measure", "extraction");
  });

  journey("survives a reload exactly", async ({ visit }) => {
    const query = "material=nickel&measure=processing&year=2021&place=IDN&direction=out&top=90pc&table=flows";
    const { when, then, get } = await visit({ ...early, query });
    const before = { title: await get.title(), rows: await get.rows(), query: get.query().toString() };
    await when.reloads();
    await then.titleIs(before.title);
    expect(await get.rows()).toEqual(before.rows);
    expect(get.query().toString()).toBe(before.query);
    expect(before.title).toBe(say(expectedScene(query).caption));
  });

  journey("the years play and stop", async ({ visit }) => {
    const { page, then, get } = await visit({
      ...early,
      query: "material=cobalt&measure=extraction&year=2018",
    });
    await page.getByRole("button", { name: "Play the years" }).click();
    await then.queryHas("year", "2019");
    await then.queryHas("year", "2020");
    await page.getByRole("button", { name: "Pause" }).click();
    await page.getByRole("button", { name: "Play the years" }).waitFor();
    // A year that has begun may still be on its way into the address.
    await page.waitForTimeout(1_000);
    const stopped = get.query().get("year");
    await page.waitForTimeout(2_000);
    expect(get.query().get("year")).toBe(stopped);
  });

  journey(
    "the years play from the first where they would end at once, and go on where paused",
    async ({ visit }) => {
      const { page, then, get } = await visit({ ...early, query: "material=cobalt&measure=extraction" });
      const { choices, question } = expectedScene(get.query().toString());
      const years = choices.timeline.map(({ year }) => year);
      expect(years.indexOf(question.year)).toBeGreaterThanOrEqual(years.length - 2);
      await page.getByRole("button", { name: "Play the years" }).click();
      await then.queryHas("year", String(years[0]));
      await then.queryHas("year", String(years[1]));
      await page.getByRole("button", { name: "Pause" }).click();
      const paused = Number(await page.locator("#map output").innerText());
      await page.getByRole("button", { name: "Play the years" }).click();
      await then.queryHas("year", String(paused + 1));
    },
  );

  journey("a row shows its details, which the address keeps", async ({ visit }) => {
    const { page, when, then } = await visit({ ...early, query: "material=cobalt&measure=extraction" });
    await page.getByRole("table").first().getByRole("button", { name: /Congo/ }).click();
    await then.queryHas("select", "place.COD");
    await then.textSays(/Supplies/);
    await when.reloads();
    await then.textSays(/Supplies/);
  });
});

describe("an address that makes no sense", () => {
  journey("falls back to defaults and says so", async ({ visit }) => {
    const { page, then, get } = await visit({
      ...early,
      query: "material=unobtainium&measure=taste&year=never&place=ATL&top=zillions&foo=bar&camera=x",
    });
    expect(await get.title()).toBe(say(expectedScene("").caption));
    await then.textSays(/not understood/);
    await then.textIncludes("unobtainium");
    await page.getByRole("button", { name: "Dismiss" }).click();
    expect(await get.text()).not.toContain("unobtainium");
  });
});
