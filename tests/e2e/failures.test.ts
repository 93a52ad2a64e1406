import { readFileSync } from "node:fs";
import { describe, expect } from "vitest";
import english from "../../src/i18n/messages/en.json" with { type: "json" };
import { expectedScene, say, words } from "../support/expectedScene.ts";
import { journey } from "./journey.ts";

const sentence = say(expectedScene("").caption);

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

  journey("the map's program: the rest stands", async ({ visit }) => {
    const { then, get } = await visit({
      broken: [{ path: /assets\/MapCanvas[^/]*\.js/, as: "missing" }],
      tolerates: [/dynamically imported module/, /MapCanvas/],
    });
    expect(await get.title()).toBe(sentence);
    expect((await get.rows()).length).toBeGreaterThan(3);
    await then.textSays(/map.s program could not be loaded/);
  });

  journey.for(["index.html", "embed.html"] as const)(
    "the words that come after the first map, in %s: no name of a message stands in for one",
    async (file, { visit }) => {
      const chunks = JSON.parse(readFileSync("dist/.vite/manifest.json", "utf8")) as Record<
        string,
        { readonly file: string }
      >;
      const later = chunks["src/i18n/messages/en.json?later"]?.file ?? "there are none";
      const { page, then } = await visit({
        file,
        query: "material=cobalt",
        broken: [{ path: new RegExp(later), as: "missing" }],
        tolerates: [/dynamically imported module/],
        waits: false,
      });
      await then.textIncludes(words.text("error.region"));
      const said = await page.evaluate(() =>
        [...document.querySelectorAll("body *")].flatMap((element) => [
          ...[...element.childNodes].map((node) =>
            node.nodeType === Node.TEXT_NODE ? node.textContent : "",
          ),
          ...["aria-label", "title", "placeholder"].map((name) => element.getAttribute(name)),
        ]),
      );
      const names = new Set(Object.keys(english));
      expect(said.flatMap((text) => text?.split(/\s+/) ?? []).filter((word) => names.has(word))).toEqual([]);
    },
  );

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
      const { page, then, when } = await visit({ broken: [{ path: /dossiers\/cobalt/, as }], waits: false });
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
      await then.textSays(/not on the server|damaged|cannot start/);
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
});
