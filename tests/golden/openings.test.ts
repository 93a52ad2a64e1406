import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readBuiltData } from "../support/builtData.ts";
import { OPENINGS, openings, openingTexts } from "./support/openings.ts";

const data = readBuiltData();
const views = openings(data);

/** Words that take back part of what a sentence says. */
const HEDGES =
  /\b(partial|partly|recorded|tables held|at least|about|may|might|doubtful|estimated?|not known|incomplete|treat as)\b/gi;
const MAX_HEDGES = 2;

test("the sentences that the pages open with are those on record", () => {
  const record = existsSync(OPENINGS) ? readFileSync(OPENINGS, "utf8") : "";
  expect(openingTexts(views)).toBe(record);
});

test("there is one for each of the 34 materials and for the rare earths together", () => {
  expect(views).toHaveLength(35);
});

describe.each(views)("$material opens with a view that", ({ texts, scene }) => {
  test("has a leader, its share and a year or period", () => {
    expect(scene.metrics.topSupplier).not.toBeNull();
    expect(texts.caption).toMatch(/\d %/);
    expect(texts.caption).toMatch(/\b20\d\d\b/);
  });

  test(`takes back no more than ${MAX_HEDGES} things, in its sentences and in what stands before quoting`, () => {
    const said = [texts.caption, texts.drawn, ...texts.elsewhere].join(" ");
    const hedges = [...(said.match(HEDGES) ?? []), ...texts.caveats];
    expect(hedges.slice(MAX_HEDGES)).toEqual([]);
  });

  test("says how large the trade is that its arrows show, or why there are none", () => {
    expect(texts.drawn).toMatch(scene.arcs.length > 0 ? /of (USD|EUR) [\d.]+/ : /merge|known/);
  });
});
