import { describe, expect } from "vitest";
import { journey } from "../support/journey.ts";

describe("all materials at once", () => {
  journey(
    "one click from the front page, and another to the map of the largest supplier",
    async ({ visit }) => {
      const { page, get, then } = await visit({ query: "", width: 1440, awaitsLivingMap: true });
      await page.getByRole("link", { name: "All materials" }).click();
      await then.titleIs("All materials at once");
      await then.textSays(/For \d+ of the 34 critical raw materials, one country supplied more than 65 %/);

      await page.getByLabel("Find in this table").fill("gallium");
      expect(await get.rows()).toEqual([expect.stringMatching(/^Gallium China \(\d+ %\)/)]);
      await page.getByRole("cell").getByRole("link", { name: /China/ }).first().click();
      await then.titleSays(/China/);
      expect(get.query().get("material")).toBe("gallium");
      expect(get.query().get("measure")).toBe("imports");
    },
  );

  journey("strategic ones only, sorted by any column", async ({ visit }) => {
    const { page, get, then } = await visit({ query: "page=materials" });
    await page.getByRole("radio", { name: "Strategic ones" }).check();
    await then.queryHas("list", "strategic");
    await then.textSays(/of the 17 strategic raw materials/);
    await page.getByRole("button", { name: /Supply risk/ }).click();
    expect((await get.rows())[0]).toMatch(/^Heavy rare earths/);
    await then.doesNotScrollSideways();
  });
});

describe("importers", () => {
  journey("a member's dependence, and its map", async ({ visit }) => {
    const { page, then } = await visit({ query: "page=importers" });
    await then.titleIs("Importers and their largest supplier");
    await page.getByRole("radio", { name: "EU members" }).check();
    await then.queryHas("view", "members");
    await then.textSays(/The EU and its members: share of the largest supplier/);
    const heads = await page.getByRole("columnheader").allInnerTexts();
    const portugal = heads.findIndex((text) => /Portugal/.test(text));
    const niobium = page
      .getByRole("row", { name: /^Niobium/ })
      .getByRole("cell")
      .nth(portugal - 1);
    const [, code = "", share = ""] = /([A-Z]{3})\s+([\d.]+)/.exec(await niobium.innerText()) ?? [];
    expect(code).not.toBe("");
    await niobium.getByRole("link").click();
    await then.queryHas("place", "PRT");
    await then.titleSays(new RegExp(`${share}\\s%`));
  });

  journey("one more importer, on a phone", async ({ visit }) => {
    const { page, then } = await visit({ query: "page=importers", width: 360, height: 740 });
    await page.getByLabel("Another importer").selectOption({ label: "Switzerland" });
    await then.queryHas("importer", "CHE");
    await then.textSays(/Switzerland/);
    await then.doesNotScrollSideways();
  });
});
