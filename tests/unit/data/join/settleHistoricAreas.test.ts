import { expect, test } from "vitest";
import { settleHistoricAreas } from "../../../../data/pipeline/join/settleHistoricAreas.ts";
import type { FlowObservation } from "../../../../data/pipeline/read/observations.ts";
import { type AreaHandling, createPlaceRegistry } from "../../../../data/pipeline/reference/placeRegistry.ts";

const PLACES = createPlaceRegistry(
  new Map([
    ["DEU", "Germany"],
    ["SRB", "Serbia"],
  ]),
  new Map(),
  new Map<string, AreaHandling>([
    ["SCG", { kind: "successor", place: "SRB" }],
    ["ANT", { kind: "unattributed" }],
  ]),
);

const aRow = (origin: string, destination: string, valueThousands: number): FlowObservation => ({
  file: "flows.csv",
  line: 2,
  sourceId: "baci-v202601",
  system: "HS6",
  code: "260300",
  year: 2004,
  origin,
  destination,
  valueThousands,
  tonnes: null,
});

test("Serbia and Montenegro is drawn at Serbia while Serbia has no row of its own", () => {
  const { flows, unallocatedThousands } = settleHistoricAreas([aRow("SCG", "DEU", 5)], PLACES);
  expect(flows).toEqual([{ origin: "SRB", destination: "DEU", valueThousands: 5, tonnes: null }]);
  expect(unallocatedThousands).toBe(0);
});

test("beside Serbia's own row it is counted, not drawn", () => {
  const { flows, unallocatedThousands } = settleHistoricAreas(
    [aRow("SCG", "DEU", 5), aRow("DEU", "SRB", 1)],
    PLACES,
  );
  expect(flows).toHaveLength(1);
  expect(unallocatedThousands).toBe(5);
});

test("an area without a successor is counted, never dropped", () => {
  const { flows, unallocatedThousands } = settleHistoricAreas([aRow("ANT", "DEU", 5)], PLACES);
  expect(flows).toEqual([]);
  expect(unallocatedThousands).toBe(5);
});
