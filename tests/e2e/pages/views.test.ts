import { describe, expect } from "vitest";
import { expectedScene, say, words } from "../../support/expectedScene.ts";
import { plain } from "../support/driver.ts";
import { journey } from "../support/journey.ts";

/** Views that differ in what they rest on: quantities, published shares, trade, EU customs, reserves, groups. */
const VIEWS = [
  "material=rare-earths-heavy&measure=processing",
  "material=aluminium&measure=processing&series=processing-alumina",
  "material=platinum-group-metals&measure=reserves",
  "material=gallium&measure=imports&place=EU27",
  "material=niobium&measure=imports&place=DEU&unit=mass",
  "material=copper&measure=exports&eu=members&top=80pc",
  "material=tungsten&measure=eu-sourcing",
  "material=nickel&measure=exports&partners=G7&direction=out&place=IDN",
  "material=natural-graphite&measure=extraction&partners=agreement",
];

describe("the screen says what the Scene says", () => {
  journey.for(VIEWS)("%s", async (query, { visit }) => {
    const scene = expectedScene(query);
    const { get, page } = await visit({ query, width: 800, height: 600, awaitsLivingMap: true });
    // What folds away is said all the same.
    await page.locator("details").evaluateAll((folded) => {
      for (const one of folded) one.setAttribute("open", "");
    });
    expect(await get.title()).toBe(say(scene.caption));
    const text = await get.text();
    expect(text).toContain(say(scene.drawn));
    for (const { title } of scene.sources) expect(text).toContain(plain(title));
    for (const { message } of scene.notes) expect(text).toContain(say(message));

    const rows = await get.rows();
    const listed = scene.rows.filter(({ rank }) => rank !== null).slice(0, 5);
    for (const [index, { place, share }] of listed.entries()) {
      expect(rows[index]).toContain(plain(words.place(place)));
      expect(rows[index]).toContain(plain(words.formats.percentInColumn(share ?? 0)));
    }
  });
});
