import { describe, expect } from "vitest";
import { journey } from "../support/journey.ts";

describe("Strategic Projects", () => {
  journey("which gaps have none, and the way from a project to its place on the map", async ({ visit }) => {
    const { page, get, then } = await visit({ query: "page=projects" });
    await then.textSays(/12 of them have none of the 60 Strategic Projects/);
    const gaps = await get.rows();
    expect(gaps.find((row) => row.startsWith("Silicon metal"))).toMatch(/gap without a project/);
    await then.textSays(/No Strategic Project at all names bismuth, silicon metal and titanium metal/);
    await page.getByRole("searchbox").last().fill("Jadar");
    await page.getByRole("link", { name: "Jadar", exact: true }).first().click();
    await then.titleSays(/lithium/i);
    expect(get.query().get("page")).toBeNull();
    expect(get.query().get("select")).toBe("project.jadar");
  });

  journey("the Commission’s totals are the Commission’s", async ({ visit }) => {
    const { then } = await visit({ query: "page=projects" });
    await then.textSays(/The Commission selected 47 projects inside the EU/);
    await then.textSays(/It seems to count the parts of a project one by one/);
  });
});
