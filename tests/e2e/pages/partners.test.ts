import { describe, expect } from "vitest";
import { journey } from "../support/journey.ts";

describe("what the EU's partners supply", () => {
  journey("from the front page to what Chile supplies, and whether it is too early", async ({ visit }) => {
    const { page, get, then } = await visit();
    const nav = page.getByRole("navigation", { name: "Pages" });
    const link = nav.getByRole("link", { name: "Partners", exact: true });
    if (!(await link.isVisible())) await nav.getByText("More", { exact: true }).click();
    await link.click();
    await then.textSays(/strategic partnerships on raw materials with 16 countries/);
    await page.getByRole("table").first().getByRole("link", { name: "Chile", exact: true }).click();
    await then.textSays(/Chile in 2024: .*the largest share is 66 % \(lithium\)/);
    await then.textSays(/Too early to say: the comparison needs the trade of 2025 too/);
    await then.queryHas("place", "CHL");
    expect(get.query().get("page")).toBe("partners");
  });

  journey("another partner is chosen from the list, and Back undoes it", async ({ visit }) => {
    const { page, then } = await visit({ query: "page=partners&place=CHL" });
    await then.textSays(/Chile in 2024/);
    await page.getByRole("combobox", { name: "Partner" }).selectOption({ label: "Ukraine" });
    await then.queryHas("place", "UKR");
    await then.textSays(/lower in 4/);
    await page.goBack();
    await then.textSays(/Chile in 2024/);
    await page.getByRole("combobox", { name: "Partner" }).selectOption({ label: "All partners" });
    await then.queryHas("place", null);
    await then.textSays(/For 12 of 16 partners it is too early to say/);
  });

  journey("a share leads to the map that shows it", async ({ visit }) => {
    const { page, get, then } = await visit({ query: "page=partners&place=CHL" });
    const row = page.getByRole("row").filter({ hasText: "Lithium carbonate and hydroxide" }).first();
    await row.getByRole("link", { name: /^66/ }).click();
    await then.titleSays(/lithium/);
    expect(get.query().get("page")).toBeNull();
    expect(get.query().get("material")).toBe("lithium");
  });

  journey("an agreement on the map leads to what its partner supplies", async ({ visit }) => {
    const { page, then } = await visit({ query: "material=lithium&select=agreement.chile" });
    await page.getByRole("link", { name: "Chile: what it supplies to the EU" }).click();
    await then.textSays(/Chile in 2024/);
    await then.queryHas("material", "lithium");
  });
});
