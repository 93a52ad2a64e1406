import { describe, expect } from "vitest";
import { cutTexts } from "./cutTexts.ts";
import { journey } from "./journey.ts";

describe("the page", () => {
  journey.for([360, 768, 1440])("does not scroll sideways at %s px", async (width, { visit }) => {
    const { then } = await visit({
      width,
      height: 800,
      query: "material=platinum-group-metals&measure=imports",
    });
    await then.doesNotScrollSideways();
  });

  journey.for([
    [360, "index.html", ""],
    [360, "index.html", "&page=coverage"],
    [600, "embed.html", ""],
  ] as const)(
    '%s px: stands words that are 40 per cent longer, in %s with "%s"',
    async ([width, file, more], { visit }) => {
      const { page, then } = await visit({
        width,
        height: 740,
        file,
        query: `material=aluminium&lang=xx-long${more}`,
      });
      await then.textSays(/óñšē/);
      await then.doesNotScrollSideways();
      expect(await cutTexts(page)).toEqual([]);
    },
  );
});
