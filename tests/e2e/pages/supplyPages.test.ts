import { describe, expect } from "vitest";
import { journey } from "../support/journey.ts";

describe("who else could supply it", () => {
  journey("a reader weighs governance alone and shares the order that follows", async ({ visit }) => {
    const { page, then } = await visit({ query: "page=alternatives&material=cobalt" });
    await then.textIncludes("Left out is the largest: China");
    for (const name of ["Exports not to the EU", "Production", "Reserves", "Agreement", "Projects", "Room"])
      await page.getByRole("slider", { name: new RegExp(name) }).fill("0");
    await then.queryHas("weights", "governance.1");
    await then.textIncludes("Weights: Governance: 1.");
    const table = page.getByRole("table", { name: "Other suppliers, ranked" });
    const governance = await table.locator("tbody tr td:nth-child(6)").allInnerTexts();
    const figures = governance.map(Number);
    expect(figures.length).toBeGreaterThan(5);
    expect(figures).toEqual(figures.toSorted((a, b) => b - a));

    await page.getByRole("button", { name: "Weights as at first" }).click();
    await then.queryHas("weights", null);
  });

  journey("a candidate leads to the map of its exports", async ({ visit }) => {
    const { page, then } = await visit({ query: "page=alternatives&material=magnesium" });
    await page
      .getByRole("table", { name: "Other suppliers, ranked" })
      .getByRole("link", { name: "Israel" })
      .click();
    await then.queryHas("measure", "exports");
    await then.queryHas("place", "ISR");
    await then.textIncludes("Israel");
  });

  journey("fits a narrow screen", async ({ visit }) => {
    const { then } = await visit({ query: "page=alternatives&material=cobalt", width: 360 });
    await then.textIncludes("How much could move");
    await then.doesNotScrollSideways();
  });
});

describe("events and export controls", () => {
  journey(
    "a reader looks for the controls on graphite and at imports before and after",
    async ({ visit }) => {
      const { page, then } = await visit({ query: "page=events" });
      await page.getByLabel("Kind").selectOption("export-control");
      await page.getByLabel("Material").selectOption("natural-graphite");
      await then.queryHas("about", "natural-graphite");
      await page.getByRole("link", { name: "China announces graphite export permits" }).first().click();
      await then.queryHas("event", "2023-10-20-china-announces-graphite-export-permits");
      await then.textIncludes("EU imports from China (graphite)");
      await then.textIncludes("Nothing here says that the one led to the other");

      const imports = page.getByRole("table", { name: "The EU’s imports before and after" });
      await imports.getByRole("link", { name: /USD/ }).first().click();
      await then.queryHas("year", "2022");
      await then.queryHas("material", "natural-graphite");
    },
  );

  journey("the way back leads to the list with its choices", async ({ visit }) => {
    const event = "2020-01-indonesia-bans-nickel-ore-exports";
    const { page, then } = await visit({ query: `page=events&about=nickel&event=${event}`, width: 360 });
    await then.doesNotScrollSideways();
    await page.getByRole("button", { name: "Back to the list alone" }).click();
    await then.queryHas("event", null);
    await then.queryHas("about", "nickel");
  });
});
