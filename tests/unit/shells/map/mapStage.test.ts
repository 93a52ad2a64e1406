import { describe, expect, test } from "vitest";
import type { MapView } from "#map/mapView.ts";
import { FIRST_STATE, type MapEvent, type MapState, nextMapState } from "#shells/map/mapStage.ts";

const stateAfter = (...events: MapEvent[]): MapState => events.reduce(nextMapState, FIRST_STATE);
const view = {} as MapView;
const painted: MapEvent = { kind: "painted", wakes: true };
const lost: MapEvent = { kind: "failed", reason: "context-lost" };

describe("a map", () => {
  test.each<[string, MapEvent[]]>([
    ["drawing", []],
    ["waking", [painted]],
    ["still", [{ kind: "painted", wakes: false }]],
    ["waking", [{ kind: "painted", wakes: false }, { kind: "touched" }]],
    ["waking", [{ kind: "touched" }]],
    ["waking", [{ kind: "touched" }, { kind: "painted", wakes: false }]],
    ["waking", [painted, { kind: "view", view }]],
    ["living", [painted, { kind: "view", view }, { kind: "ready" }]],
    ["living", [painted, { kind: "view", view }, { kind: "ready" }, painted, { kind: "touched" }]],
    ["waking", [painted, { kind: "ready" }, { kind: "view", view: null }]],
    ["failed", [painted, lost]],
    [
      "failed",
      [painted, lost, { kind: "view", view: null }, painted, { kind: "touched" }, { kind: "ready" }],
    ],
    ["waking", [painted, lost, { kind: "retry" }]],
    ["waking", [painted, lost, { kind: "returned" }]],
  ])("is %s after %j", (stage, events) => {
    expect(stateAfter(...events).stage).toBe(stage);
  });

  test("says why it failed, until it is tried again", () => {
    expect(stateAfter(painted, lost).reason).toBe("context-lost");
    expect(stateAfter(painted, lost, { kind: "retry" }).reason).toBeNull();
  });

  test("comes back by itself twice, and not a third time", () => {
    const round: MapEvent[] = [lost, { kind: "returned" }];
    expect(stateAfter(painted, ...round, ...round).stage).toBe("waking");
    expect(stateAfter(painted, ...round, ...round, ...round).stage).toBe("failed");
  });

  test("keeps what it was asked to zoom until it lives", () => {
    const asked = stateAfter(
      { kind: "touched", zooms: 1 },
      { kind: "touched", zooms: 1 },
      { kind: "touched" },
    );
    expect(asked.zoomsWanted).toBe(2);
    expect(nextMapState(asked, { kind: "zoomed" }).zoomsWanted).toBe(0);
  });
});
