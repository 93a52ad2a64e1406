import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { alternativesKind } from "../../src/scene/alternatives/kind.ts";
import type { Briefing } from "../../src/scene/contract/briefing.ts";
import { eventsKind } from "../../src/scene/events/kind.ts";
import { builtBriefing } from "../support/builtBriefings.ts";

/** What the command line prints of a briefing, as far as it is read here. */
function printed(query: string): Briefing {
  const { status, stdout, stderr } = spawnSync("npm", ["run", "-s", "scene", "--", query], {
    encoding: "utf8",
    maxBuffer: 64_000_000,
  });
  expect(stderr).toBe("");
  expect(status).toBe(0);
  return JSON.parse(stdout) as Briefing;
}

/** The figures of all tables, by row. */
const figuresOf = ({ sections }: Briefing) =>
  sections.flatMap(({ id, table }) =>
    (table?.rows ?? []).map((row) => [id, row.id, row.cells.map(({ state, order }) => [state, order])]),
  );

describe("the command line prints the figures of the page", () => {
  test.each([
    "page=alternatives&material=lithium&weights=production.2,governance.5",
    "page=alternatives&material=gallium",
  ])("%s", (query) => {
    expect(figuresOf(printed(query))).toEqual(figuresOf(builtBriefing(alternativesKind, query)));
  });

  test.each([
    "page=events&kind=export-control&about=cobalt",
    "page=events&event=2023-10-20-china-announces-graphite-export-permits",
  ])("%s", (query) => {
    expect(figuresOf(printed(query))).toEqual(figuresOf(builtBriefing(eventsKind, query)));
  });
});
