import { describe, expect } from "vitest";
import { journey } from "../support/journey.ts";

describe("the benchmarks of the Act", () => {
  journey(
    "which strategic materials miss which benchmark: one click from the map, and on to the map of a supplier above 65 %",
    async ({ visit }) => {
      const { page, get, then } = await visit({ query: "material=gallium", awaitsLivingMap: true });
      await page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: "The Act" }).click();
      await then.titleSays(/benchmarks of the Critical Raw Materials Act/);
      await then.textSays(/below 10 % of consumption at extraction for 3 of the 11/);
      const rows = await get.rows();
      expect(rows.find((row) => row.startsWith("Gallium"))).toMatch(
        /not known.*2\.0 % 38 points below 40 %.*China \(69 %\) 4 points above 65 %/,
      );
      expect(rows).toHaveLength(18);
      await page.getByRole("table").first().getByRole("link", { name: "China (69 %)" }).click();
      await then.titleSays(/69 % of the EU’s supply of gallium came from China/);
      await then.queryHas("measure", "eu-sourcing");
      await then.textSays(/above 65 %, the limit for depending on a single third country/);
    },
  );

  journey("on the page of a material: its gauges in short, and a link to all", async ({ visit }) => {
    const { page, then } = await visit({ query: "material=rare-earths-light", awaitsLivingMap: true });
    await page.locator("summary", { hasText: "Rules and plans" }).click();
    const card = page.locator("[data-part=act]");
    expect((await card.innerText()).replace(/\s+/g, " ")).toMatch(
      /Extraction \(neodymium\): 20 %, above the benchmark of 10 % The Joint Research Centre finds it on the other side/,
    );
    await card.getByRole("link").click();
    await then.titleSays(/benchmarks of the Critical Raw Materials Act/);
  });

  journey(
    "says on a phone what is explained below the table, and does not scroll sideways",
    async ({ visit }) => {
      const { page, then } = await visit({ query: "page=act", width: 360, height: 800 });
      await then.textSays(/32 agree with its figures/);
      await then.textSays(/Do not quote it as mined in the EU/);
      await then.doesNotScrollSideways();
      await page.getByText("How this is worked out").first().click();
      await then.textSays(/Article 5\(1\)\(a\)\(ii\)/);
    },
  );
});
