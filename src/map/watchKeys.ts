import type { Map as MapLibreMap } from "maplibre-gl";
import type { Scene } from "#scene/contract/scene.ts";
import type { Selection } from "#state/map/values.ts";
import { BRINGS_INTO_SIGHT } from "./bringIntoSight.ts";
import type { MapIntent } from "./mapIntent.ts";

/** What keys on the map can reach, as it is drawn now. */
export interface KeyTargets {
  readonly scene: () => Pick<Scene, "rows" | "arcs" | "rings">;
  /** Brings a target into sight, then says where it is, in pixels; null where it is nowhere on the map. */
  readonly bringIntoSight: (
    target: Selection,
    then: (point: readonly [number, number] | null) => void,
  ) => void;
}

const STEPS: Readonly<Record<string, number>> = { PageDown: 1, PageUp: -1 };

/** Places as they rank, or flows by size and then what stays inside a unit. */
function stopsOf(
  { rows, arcs, rings }: ReturnType<KeyTargets["scene"]>,
  kind: "place" | "flow",
): Selection[] {
  return kind === "place"
    ? rows.map(({ place }) => ({ kind, id: place }))
    : [...arcs, ...rings].map(({ id }) => ({ kind, id }));
}

/**
 * Lets a reader without a pointer go through what is drawn: Page Down and Page Up from place to place, with Shift from
 * flow to flow, Enter selects, Escape leaves, and so does any other move of the map. After the last comes the first.
 */
export function watchKeys(
  map: MapLibreMap,
  { scene, bringIntoSight }: KeyTargets,
  onIntent: (intent: MapIntent) => void,
): () => void {
  const at: Record<"place" | "flow", string | null> = { place: null, flow: null };
  let current: Selection | null = null;

  const step = (kind: "place" | "flow", by: number): void => {
    const stops = stopsOf(scene(), kind);
    const before = stops.findIndex(({ id }) => id === at[kind]);
    const next = stops.at(before === -1 && by < 0 ? -1 : (before + by) % stops.length);
    if (next === undefined) return;
    at[kind] = next.id;
    current = next;
    bringIntoSight(next, (point) => {
      if (current === next) onIntent({ kind: "hover", target: next, point, by: "keys" });
    });
  };
  const leave = (): void => {
    if (current === null) return;
    current = null;
    onIntent({ kind: "hover", target: null, point: null, by: "keys" });
  };
  const onKey = (event: KeyboardEvent): void => {
    const { key, shiftKey, ctrlKey, altKey, metaKey } = event;
    if (ctrlKey || altKey || metaKey) return;
    const by = STEPS[key];
    if (by !== undefined) step(shiftKey ? "flow" : "place", by);
    else if (key === "Enter" && current === null) step("place", 1);
    else if (key === "Enter") onIntent({ kind: "select", tappedAt: null, target: current });
    else if (key === "Escape" && current !== null) leave();
    else return;
    event.preventDefault();
  };
  const canvas = map.getCanvas();
  map.on("movestart", ({ originalEvent }) => {
    if (originalEvent?.type !== BRINGS_INTO_SIGHT) current = null;
  });
  canvas.addEventListener("keydown", onKey);
  canvas.addEventListener("blur", leave);
  return () => {
    canvas.removeEventListener("keydown", onKey);
    canvas.removeEventListener("blur", leave);
  };
}
