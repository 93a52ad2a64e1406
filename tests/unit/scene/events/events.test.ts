import { describe, expect, test } from "vitest";
import { timelineEntries } from "#domain/events/timelineEntries.ts";
import { eventsKind } from "#scene/events/kind.ts";
import { builtBriefing, cellsOf, pageInputs, sectionOf, textsOf } from "../../../support/builtBriefings.ts";
import { say, words } from "../../../support/expectedScene.ts";

const { digest } = pageInputs;
if (!digest) throw new Error("the built data have no digest");
const entries = timelineEntries(digest);
const of = (query: string) => builtBriefing(eventsKind, `page=events&${query}`);

const GRAPHITE = "2023-10-20-china-announces-graphite-export-permits";
const CANADA = "2021-06-15-eu-canada-raw-materials-partnership";

describe("events and export controls", () => {
  test("each have an id of their own that an address can hold", () => {
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    for (const { id } of entries) expect(of(`event=${id}`).sections[0]?.id).toBe("event");
  });

  test("have every rule of the digest once", () => {
    const told = entries.flatMap(({ controls }) => controls.map(({ id }) => id));
    const held = new Set(
      digest.materials.flatMap(({ exportControls }) => exportControls.map(({ id }) => id)),
    );
    expect(told.toSorted()).toEqual([...held].toSorted());
  });

  test("are listed by kind, material and country, the newest first", () => {
    const built = of("kind=export-control&about=cobalt&place=COD");
    const rows = sectionOf(built, "timeline").table?.rows.map(({ id }) => id);
    expect(rows).toEqual([
      "2025-10-16-drc-cobalt-quotas-replace-the-ban",
      "2025-02-22-drc-suspends-cobalt-exports",
    ]);
  });

  test.each(["EU27", "world", "G7"])("are of all countries where a map had %s in focus", (place) => {
    const { document, issues } = eventsKind.decode(`place=${place}`, pageInputs.manifest);
    expect(document.place).toBeNull();
    expect(issues).toEqual([]);
  });

  test("never say more of a rule than when it was last seen", () => {
    const state = (row: string) => {
      const { value } = cellsOf(of(""), "timeline", row)["state"] ?? {};
      return value === undefined || value === null ? null : words.figure(value);
    };
    expect(state("2025-10-16-drc-cobalt-quotas-replace-the-ban")).toContain(
      "Last seen to be so in June 2026",
    );
    expect(state("2025-10-09-china-widens-rare-earth-controls")).toContain(
      "what followed is not in our sources",
    );
    expect(state("2025-02-22-drc-suspends-cobalt-exports")).toBeNull();
  });

  test("count rules as they were last seen", () => {
    expect(say(of("").caption)).toMatch(
      /Rules on exports among them: 13; .*October 2026, 11 were in force and 2 suspended/,
    );
  });

  test("can all be said, and nothing is said to be because of another", () => {
    for (const { id } of entries)
      for (const text of textsOf(of(`event=${id}`)))
        expect(text).not.toMatch(/events\.|undefined|NaN|\{|because of|caused/);
  });
});

describe("an event", () => {
  test("shows the EU's imports from its country in the year before, its year and the year after", () => {
    const cells = cellsOf(of(`event=${GRAPHITE}`), "before-after", "natural-graphite.CHN");
    const trade = digest.materials.find(({ material }) => material === "natural-graphite")?.trade;
    for (const [column, year] of [
      ["before", 2022],
      ["during", 2023],
      ["after", 2024],
    ] as const) {
      const held = trade?.euImports.find((each) => each.year === year);
      const at = held?.places.indexOf("CHN") ?? -1;
      expect(cells[column]?.order).toBe(held?.values[at]);
      expect(cells[column]?.leadsTo).toContain(`year=${year}`);
    }
  });

  test("of the latest year is too early to compare, which is a result", () => {
    const built = of("event=2025-04-04-china-controls-seven-rare-earths");
    expect(built.sections.find(({ id }) => id === "before-after")?.says[0]?.id).toBe("events.says.too-early");
  });

  test("of gallium does not set a part of trade beside the whole", () => {
    const id = "2023-08-01-china-licenses-gallium-and-germanium-exports";
    const cells = cellsOf(of(`event=${id}`), "before-after", "germanium.CHN");
    expect(cells["before"]).toMatchObject({ state: "not-known" });
    expect(cells["before"]?.leadsTo).toContain("trade=eu-customs");
    expect(cells["after"]?.state).toBe("value");
  });

  test("without a country outside the EU compares nothing", () => {
    const built = of("event=2024-05-23-critical-raw-materials-act-enters-into-force");
    expect(sectionOf(built, "before-after").table).toBeNull();
  });

  test("compares first the material that is asked for", () => {
    const rows = sectionOf(of(`event=${CANADA}&about=lithium`), "before-after").table?.rows;
    expect(rows?.[0]?.id).toBe("lithium.CAN");
  });

  test("that this edition does not have is said to be missing", () => {
    expect(sectionOf(of("event=1999-something"), "timeline").says[0]?.id).toBe("events.lost");
  });
});
