import { expect, test } from "vitest";
import { findHubs } from "#domain/hubs.ts";

const flow = (origin: string, destination: string, valueThousands: number) => ({
  origin,
  destination,
  valueThousands,
});

const TRADE = [
  flow("COD", "CHN", 1000),
  flow("COD", "SGP", 100),
  flow("SGP", "JPN", 90),
  flow("COD", "DEU", 200),
  flow("DEU", "FRA", 20),
];

test("a hub ships on at least half of what it takes in, and is no producer", () => {
  expect([...findHubs(TRADE, new Set(["COD"]))]).toEqual(["SGP"]);
  expect([...findHubs(TRADE, new Set(["COD", "SGP"]))]).toEqual([]);
});

test("a place that takes nothing in passes nothing on, and a trickle makes no hub", () => {
  expect([...findHubs(TRADE, new Set())]).toEqual(["SGP"]);
  const trickle = [flow("COD", "CHN", 100_000), flow("COD", "MLT", 100), flow("MLT", "ITA", 100)];
  expect([...findHubs(trickle, new Set())]).toEqual([]);
});

test("trade of a place with itself is no passage", () => {
  expect([...findHubs([flow("COD", "CHN", 100), flow("CHN", "CHN", 900)], new Set(["COD"]))]).toEqual([]);
});
