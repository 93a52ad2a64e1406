import { create } from "zustand";
import { isSame } from "#lib/isSame.ts";
import type { Selection } from "./map/values.ts";

/** How long the pointer rests on something until its tooltip stays where it is, ms. */
const REST_MS = 400;
/** How long the pointer may take from there to the tooltip, over whatever lies between, ms. */
const WAY_MS = 250;

/** What lies under the pointer or the focus; kept out of the view so that hovering redraws no panel. */
export interface Hover {
  readonly target: Selection | null;
  /** Position in the map's own pixels, for the tooltip. */
  readonly point: readonly [number, number] | null;
  /** Keys have it read out. */
  readonly by: "pointer" | "keys";
  /** Whether the pointer has come to rest, so that it can be moved onto the tooltip. */
  readonly isStill: boolean;
}

export const useHover = create<Hover>(() => ({ target: null, point: null, by: "pointer", isStill: false }));

let timer: ReturnType<typeof setTimeout> | undefined;
/** What Escape has taken the tooltip from, until the pointer meets something else. */
let dismissed: Selection | null = null;

function show(target: Selection | null, point: Hover["point"], by: Hover["by"]): void {
  clearTimeout(timer);
  useHover.setState({ target, point, by, isStill: false });
  if (target !== null && point !== null && by === "pointer")
    timer = setTimeout(() => useHover.setState({ isStill: true }), REST_MS);
}

/**
 * Says what is under the pointer, or where keys have led; null clears it. A tooltip that the pointer has rested for goes
 * only after a while, in which the pointer may reach it.
 */
export function hover(
  target: Selection | null,
  point: Hover["point"] = null,
  by: Hover["by"] = "pointer",
): void {
  const now = useHover.getState();
  if (by === "pointer" && dismissed !== null && isSame(target, dismissed)) return;
  dismissed = null;
  if (target === null && now.target === null) return;
  if (by === "keys" || !now.isStill) {
    show(target, point, by);
    return;
  }
  clearTimeout(timer);
  if (!isSame(target, now.target)) timer = setTimeout(() => show(target, point, by), WAY_MS);
}

/** The pointer has reached the tooltip, which stays for as long as it is there. */
export function holdHover(): void {
  clearTimeout(timer);
}

/** Takes the tooltip away, though the pointer or the focus is where it was. */
export function dismissHover(): void {
  dismissed = useHover.getState().target;
  show(null, null, "pointer");
}
