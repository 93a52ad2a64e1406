import { readdirSync } from "node:fs";
import { describe, expect } from "vitest";
import { expectedScene, manifest, say, words } from "../../support/expectedScene.ts";
import { journey } from "../support/journey.ts";

const sentence = say(expectedScene("").caption);

/** Before the living map has come, for files that it is not made of. */
const early = { awaitsLivingMap: true } as const;

describe("when something is missing", () => {
  journey(
    "no WebGL: title, figures and table stand, and a message says why there is no map",
    async ({ visit }) => {
      const { then, get } = await visit({ webgl: false });
      expect(await get.title()).toBe(sentence);
      expect((await get.rows()).length).toBeGreaterThan(3);
      await then.textSays(/offers no WebGL/);
    },
  );

  journey("the page's own program: what stands in the page says so", async ({ visit }) => {
    const { then } = await visit({
      broken: [{ path: /assets\/firstMap[^/]*\.js/, as: "missing" }],
      tolerates: [/firstMap/, /Failed to fetch/],
      waits: false,
    });
    await then.textSays(/program was blocked or this browser is too old/);
  });

  journey("the boundaries: the rest stands", async ({ visit }) => {
    const { then, get } = await visit({ broken: [{ path: /geometry\//, as: "damaged" }] });
    expect(await get.title()).toBe(sentence);
    await then.textSays(/boundaries could not be read|map cannot be shown/i);
  });

  journey.for([
    ["missing", /not on the server/],
    ["damaged", /damaged/],
    ["wrong", /damaged/],
  ] as const)(
    "a dossier that is %s: a message with another try, and another material still works",
    async (row, { visit }) => {
      const [as, message] = row;
      const { page, then, when } = await visit({
        ...early,
        broken: [{ path: /dossiers\/cobalt/, as }],
        waits: false,
      });
      await then.textSays(message);
      expect(await page.getByRole("button", { name: "Try again" }).count()).toBeGreaterThan(0);
      await when.goesTo("material=gallium");
      await then.titleSays(/gallium/i);
    },
  );

  journey.for([["missing"], ["damaged"], ["wrong"]] as const)(
    "a manifest that is %s: a message, never a blank page",
    async ([as], { visit }) => {
      const { then, page } = await visit({ broken: [{ path: /data\/manifest\.json/, as }], waits: false });
      await then.textSays(/not on the server|damaged|cannot be shown/);
      expect(await page.locator("h1").count()).toBe(1);
    },
  );

  journey.for([
    [/projects\./, /Strategic Projects could not be loaded/],
    [/partnerships\./, /agreements could not be loaded/],
  ] as const)(
    "a side file %s: the view stands and says what is missing",
    async ([path, message], { visit }) => {
      const { then, get } = await visit({ broken: [{ path, as: "missing" }] });
      expect(await get.title()).toContain("obalt");
      await then.textSays(message);
    },
  );

  journey.for([
    ["missing", /not on the server/],
    ["damaged", /damaged/],
    ["wrong", /damaged/],
  ] as const)(
    "all materials at a glance, %s: the page keeps its name and its header, and offers another try",
    async ([as, message], { visit }) => {
      const { page, then } = await visit({
        query: "page=act",
        broken: [{ path: /data\/digest\./, as }],
        waits: false,
      });
      await then.textSays(message);
      expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(words.text("act.title"));
      await page.context().unroute(/data\/digest\./);
      await page.getByRole("button", { name: "Try again" }).first().click();
      await page.getByRole("table").first().waitFor();
    },
  );

  journey("the names of places: codes stand in for them, and the page says so", async ({ visit }) => {
    const { then, get } = await visit({ ...early, broken: [{ path: /place-names\//, as: "missing" }] });
    await then.textIncludes(words.text("error.data.place-names"));
    expect((await get.rows()).length).toBeGreaterThan(3);
  });

  journey("the corrections of a kept edition: the view stands", async ({ visit }) => {
    const { then, get } = await visit({
      ...early,
      broken: [{ path: /changes\.json/, as: "missing" }],
      query: `material=cobalt&edition=${manifest.edition}`,
    });
    await then.textIncludes(words.text("error.region"));
    expect(await get.title()).toBe(sentence);
    expect((await get.rows()).length).toBeGreaterThan(3);
  });

  journey("an edition: the page says that it is not held", async ({ visit }) => {
    const { then } = await visit({
      broken: [{ path: /editions\//, as: "missing" }],
      query: `edition=${manifest.edition}`,
      waits: false,
    });
    await then.textIncludes(words.text("edition.missing.title"));
  });

  journey(
    "the rows of a source, and finer boundaries: only what needs them lacks them",
    async ({ visit }) => {
      const broken = [/evidence\//, /world-detail/].map((path) => ({ path, as: "missing" as const }));
      const { page, then, get } = await visit({
        ...early,
        broken,
        query: "material=cobalt&projection=europe",
      });
      await page.getByRole("button", { name: "Who says so?" }).first().click();
      await then.textIncludes(words.text("evidence.rows.failed"));
      await page.getByRole("button", { name: words.text("evidence.close"), exact: true }).click();
      await page.getByRole("banner").getByRole("button", { name: "Share" }).click();
      await page.getByRole("button", { name: words.text("export.make") }).click();
      await then.textIncludes(words.text("export.lost"));
      expect((await get.rows()).length).toBeGreaterThan(3);
    },
  );

  journey("no kind of data file is left out above", () => {
    const kinds = new Set(readdirSync("dist/data").map((name) => name.replace(/\..*$/, "")));
    const lost = ["changes", "dossiers", "editions", "evidence", "geometry", "manifest", "partnerships"];
    // Tables are for other programs; the page only links to them. No map asks for the digest, which is lost above.
    const others = ["digest", "place-names", "projects", "tables"];
    expect([...kinds].toSorted()).toEqual([...lost, ...others].toSorted());
  });
});
