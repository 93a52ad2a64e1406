import { describe, expect } from "vitest";
import { manifest, words } from "../../support/expectedScene.ts";
import { journey } from "../support/journey.ts";

describe("the pages beside the map", () => {
  journey("what data exist: every material, and a way back into a view", async ({ visit }) => {
    const { page, get, then } = await visit({ awaitsLivingMap: true, query: "page=coverage" });
    const rows = await get.rows();
    const text = rows.join("\n");
    for (const { id } of manifest.materials) expect(text).toContain(words.material(id));
    await page.getByRole("table").first().getByRole("link").first().click();
    await then.titleSays(/\d{4}|assessment/);
    expect(get.query().get("page")).toBeNull();
  });

  journey("about: what it is, its licence and that nothing is stored", async ({ visit }) => {
    const { then } = await visit({ query: "page=about" });
    await then.textSays(/EUPL/);
    await then.textSays(/sets no cookie/);
  });
});
