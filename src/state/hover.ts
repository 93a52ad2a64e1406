import { create } from "zustand";
import type { Selection } from "./view.ts";

/** What lies under the pointer or the focus; kept out of the view so that hovering redraws no panel. */
export interface Hover {
  readonly target: Selection | null;
  /** Position in the map's own pixels, for the tooltip. */
  readonly point: readonly [number, number] | null;
}

export const useHover = create<Hover>(() => ({ target: null, point: null }));

/** Says what is under the pointer; null clears it. */
export function hover(target: Selection | null, point: readonly [number, number] | null = null): void {
  const now = useHover.getState();
  if (target === null && now.target === null) return;
  useHover.setState({ target, point });
}
