import { describe, expect } from "vitest";
import { journey } from "../support/journey.ts";

/** Every way in which a reader can come to see the map. */
const WAYS = {
  "the living map": {},
  "the still map, without WebGL": { webgl: false },
  "the embed": { file: "embed.html" },
} as const;

describe("the disclaimer and the footnotes of names stand by themselves under", () => {
  journey.for(Object.keys(WAYS) as (keyof typeof WAYS)[])("%s", async (way, { visit }) => {
    const query = "material=cobalt&measure=extraction";
    const { get, then } = await visit({ ...WAYS[way], query });
    // They come with the part of the page under the map, which may be there after the table.
    await then.textSays(/do not imply an official position/);
    const text = await get.text();
    expect(text).toContain("in line with UNSCR 1244/1999 and the ICJ Opinion");
    expect(text).toContain("shall not be construed as recognition of a State of Palestine");
    expect(text).toContain("do not imply an official position of the European Union");
    expect(text).toContain("disputed or undetermined");
  });
});
