import { describe, expect } from "vitest";
import { journey } from "../support/journey.ts";

describe("the supply risk of a material, with its working", () => {
  journey("from a map to the formula, its terms and back to the map of its suppliers", async ({ visit }) => {
    const { page, get, then } = await visit({ query: "material=gallium", awaitsLivingMap: true });
    await page.getByText("In the EU’s 2023 study", { exact: false }).first().click();
    await page.getByRole("link", { name: "How the supply risk is worked out" }).click();
    await then.queryHas("page", "risk");
    await then.titleSays(/with its working/);
    await then.textSays(
      /gallium at processing: 3\.9 in the EU’s 2023 study, critical from 1\.0; .* gives 3\.8/,
    );
    const terms = page.getByRole("region", { name: "The terms of the formula" }).last();
    expect(await terms.innerText()).toMatch(/Import reliance, IR\s+98\s%/);
    await then.textSays(/before the export controls below\. The first of them: China, 3 July 2023/);
    await page.getByRole("link", { name: "EU sourcing, processing" }).click();
    await then.titleSays(/gallium/i);
    expect(get.query().get("measure")).toBe("eu-sourcing");
    expect(get.query().get("page")).toBeNull();
  });

  journey("another material, then one of its elements", async ({ visit }) => {
    const { page, get, then } = await visit({ query: "page=risk&material=gallium" });
    await page.getByLabel("Material").selectOption({ label: "Platinum group metals" });
    await then.textSays(/mean of its elements/);
    await page.getByLabel("Element", { exact: true }).selectOption({ label: "rhodium" });
    await then.queryHas("product", "rhodium");
    await then.textSays(/rhodium at processing: 2\.4 in the EU’s 2023 study, .* gives 2\.9/);
    await then.textSays(/Not reproduced; we do not know why/);
    await page.getByLabel("Material").selectOption({ label: "Gallium" });
    await then.textSays(/gallium at processing: 3\.9/);
    expect(get.query().get("product")).toBeNull();
  });

  journey("fits a telephone", async ({ visit }) => {
    const { get } = await visit({ query: "page=risk&material=aluminium&lang=de", width: 360 });
    expect(await get.scrollWidth()).toBe(0);
  });
});
