import { describe, expect, test } from "vitest";
import { beforeAndAfter } from "#domain/events/beforeAndAfter.ts";
import { controlStatus, isAfter, lastSeenOfAll } from "#domain/events/controlStatus.ts";
import { timelineEntries } from "#domain/events/timelineEntries.ts";
import { placeIndex } from "#domain/place.ts";
import type { DigestEvent } from "#schema/digest.ts";
import type { ExportControl } from "#schema/policy.ts";
import { SMALL_DIGEST, SMALL_TRADE } from "../../../fixtures/smallDigest.ts";
import { MANIFEST } from "../../../fixtures/smallWorld.ts";

const RULE: ExportControl = {
  id: "cod-quota",
  place: "COD",
  instrument: "Quota",
  announcedOn: "2025-09",
  inForceOn: "2025-10-16",
  state: "in-force",
  suspendedUntil: null,
  lastSeen: "2026-06",
  measure: "a quota",
  targets: [],
  evidence: "https://example.org/rule",
};

const EVENT: DigestEvent = {
  date: "2025-10-16",
  kind: "export-control",
  title: "COD: quotas replace the ban",
  summary: "",
  places: ["COD"],
  materials: ["cobalt"],
  evidence: "https://example.org/event",
};

const [cobalt] = SMALL_DIGEST.materials;
if (cobalt === undefined) throw new Error("the small digest has no material");

const digestWith = (events: readonly DigestEvent[], exportControls: readonly ExportControl[]) => ({
  events: [...events],
  materials: [{ ...cobalt, exportControls: [...exportControls] }],
});

describe("a rule on exports", () => {
  test.each([
    ["in-force", {}],
    ["announced", { inForceOn: null }],
    ["scheduled", { inForceOn: "2027-01" }],
    ["suspended", { state: "suspension-ended", suspendedUntil: "2026-11-10" }],
    ["suspended", { inForceOn: null, state: "suspension-ended", suspendedUntil: "2026-05-10" }],
  ] as const)("is %s where the table says %j", (status, changes) => {
    expect(controlStatus({ ...RULE, ...changes })).toBe(status);
  });

  test("is not scheduled for a day of the very month it was last seen in", () => {
    expect(isAfter("2026-06-30", "2026-06")).toBe(false);
    expect(isAfter("2026-07-01", "2026-06")).toBe(true);
    expect(isAfter("2026", "2026-06")).toBe(false);
    expect(controlStatus({ ...RULE, inForceOn: "2026-06-30" })).toBe("in-force");
  });

  test("was last seen when the latest of all was", () => {
    expect(lastSeenOfAll([RULE, { lastSeen: "2026-10" }])).toBe("2026-10");
    expect(lastSeenOfAll([])).toBeNull();
  });
});

describe("the timeline", () => {
  test("has an event and the rule that it starts as one line", () => {
    expect(timelineEntries(digestWith([EVENT], [RULE]))).toMatchObject([
      { id: "2025-10-16-cod-quotas-replace-the-ban", controls: [{ id: "cod-quota" }] },
    ]);
  });

  test("has a rule by itself where no event is of its day, country and material", () => {
    const others = [
      { ...EVENT, date: "2025-10-17" },
      { ...EVENT, places: ["CHN"] },
      { ...EVENT, materials: ["nickel"] },
      { ...EVENT, kind: "market" as const },
    ];
    for (const other of others) {
      const entries = timelineEntries(digestWith([other], [RULE]));
      expect(entries.map(({ controls }) => controls.length).toSorted()).toEqual([0, 1]);
      expect(entries.find(({ id }) => id === "2025-10-16-cod-quota")).toMatchObject({
        title: "Quota",
        places: ["COD"],
        materials: ["cobalt"],
      });
    }
  });

  test("begins with the newest", () => {
    const dates = timelineEntries(
      digestWith([{ ...EVENT, date: "2010" }, { ...EVENT, date: "2026-01" }, EVENT], []),
    ).map(({ date }) => date);
    expect(dates).toEqual(["2026-01", "2025-10-16", "2010"]);
  });
});

describe("before and after", () => {
  const index = placeIndex(MANIFEST);
  const trade = {
    ...SMALL_TRADE,
    euImports: [
      { year: 2022, isComplete: true, places: ["COD", "CHN"], values: [60, 20], unnamed: 20 },
      { year: 2023, isComplete: true, places: ["CHN"], values: [50], unnamed: 0 },
      { year: 2024, isComplete: true, places: ["COD"], values: [30], unnamed: 10 },
    ],
  };
  const around = (date: string, changes = trade) =>
    beforeAndAfter(
      { date, places: ["COD"], materials: ["cobalt"] },
      [{ ...cobalt, trade: changes }],
      index,
    )[0]?.imports;

  test("are the years around the event, where what a whole table does not list is zero", () => {
    expect(around("2023-08-01")).toMatchObject([
      { year: 2022, value: 60, share: 0.6, unnamed: 0.2 },
      { year: 2023, value: 0, share: 0 },
      { year: 2024, value: 30, share: 0.75 },
    ]);
  });

  test("are too early to say where trade is not held yet, which is not zero", () => {
    expect(around("2024-03")?.[2]).toMatchObject({ year: 2025, value: null, isTooEarly: true });
  });

  test("leave a year unknown whose tables hold a part, beside years that hold all", () => {
    const [first, ...others] = trade.euImports;
    const mixed = {
      ...trade,
      euImports: [{ ...first, isComplete: false }, ...others] as typeof trade.euImports,
    };
    expect(around("2023", mixed)?.[0]).toMatchObject({ value: null, share: null, isPartial: true });
  });

  test("leave out countries of the EU, and pairs without imports where others have some", () => {
    const rows = beforeAndAfter(
      { date: "2023", places: ["COD", "FRA", "CUB"], materials: [] },
      [{ ...cobalt, trade }],
      index,
    );
    expect(rows.map(({ place }) => place)).toEqual(["COD"]);
  });
});
