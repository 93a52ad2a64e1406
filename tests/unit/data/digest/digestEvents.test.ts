import { expect, test } from "vitest";
import { digestEvents, digestStocks } from "../../../../data/pipeline/digest/digestEvents.ts";
import type { EventObservation, StockpileObservation } from "../../../../data/pipeline/read/observations.ts";

const isCritical = (id: string) => id !== "molybdenum";

const event = (date: string, materials: readonly string[]): EventObservation => ({
  file: "events.csv",
  line: 2,
  date,
  title: date,
  kind: "export-control",
  places: ["CHN"],
  materials,
  summary: "",
  evidence: "https://example.org/",
});

test("events come in order of time, a month before its days", () => {
  const dates = ["2025-10-16", "2010", "2025-10", "2025-01-02"].map((date) => event(date, []));
  expect(digestEvents(dates, isCritical).map(({ date }) => date)).toEqual([
    "2010",
    "2025-01-02",
    "2025-10",
    "2025-10-16",
  ]);
});

test("one about no material concerns all, one about others only concerns none of ours", () => {
  const events = [
    event("2025", []),
    event("2024", ["tungsten", "molybdenum"]),
    event("2023", ["molybdenum"]),
  ];
  expect(digestEvents(events, isCritical).map(({ date, materials }) => [date, materials])).toEqual([
    ["2024", ["tungsten"]],
    ["2025", []],
  ]);
});

test("a stock has the figure that is published of it, apart from its words", () => {
  const stock: StockpileObservation = {
    file: "stockpiles.csv",
    line: 2,
    place: "JPN",
    programme: "JOGMEC rare-metals stockpile",
    date: "2020",
    kind: "standard",
    value: 60,
    unit: "days of use",
    summary: "34 rare metals",
    evidence: "https://example.org/",
    materials: [],
  };
  expect(digestStocks([stock], isCritical)).toEqual([
    {
      place: "JPN",
      programme: "JOGMEC rare-metals stockpile",
      date: "2020",
      kind: "standard",
      value: 60,
      unit: "days of use",
      summary: "34 rare metals",
      evidence: "https://example.org/",
      materials: [],
    },
  ]);
});
