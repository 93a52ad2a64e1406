import { describe, expect } from "vitest";
import { plain } from "../support/driver.ts";
import { journey } from "../support/journey.ts";

describe("recycling and public stocks", () => {
  journey("which strategic materials reach a quarter, and what nobody publishes", async ({ visit }) => {
    const { page, get, then } = await visit({ query: "page=stocks" });
    await then.textSays(/copper \(55 %\), tungsten \(42 %\)/);
    const rates = await get.rows();
    expect(rates[0]).toMatch(/^Copper/);
    const stocks = page.getByRole("table").last().locator("tbody tr");
    const pilot = plain(await stocks.filter({ hasText: "RESourceEU" }).first().innerText());
    expect(pilot).toMatch(/Member States taking part: 10/);
    expect(pilot).toMatch(/not published/i);
    await then.textSays(/European Critical Raw Materials Centre is proposed/);
  });
});
