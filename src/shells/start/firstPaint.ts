import { useEffect, useSyncExternalStore } from "react";

/** Longest that the rest of the page waits for the first map, in milliseconds, whatever holds it up. */
const MOST_PATIENCE_MS = 4000;

const listeners = new Set<() => void>();
let isPainted = false;

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Says that the first map is on screen, or that there will be none: the rest of the page may load. */
export function endFirstPaint(): void {
  if (isPainted) return;
  isPainted = true;
  for (const listener of listeners) listener();
}

/** Whether the first map is on screen, or was waited for long enough, so that what loads now no longer holds it up. */
export function useIsPainted(): boolean {
  useEffect(() => {
    const patience = setTimeout(endFirstPaint, MOST_PATIENCE_MS);
    return () => clearTimeout(patience);
  }, []);
  return useSyncExternalStore(subscribe, () => isPainted);
}

/**
 * Calls back when what is on the page now has been painted.
 *
 * @returns how to call that off
 */
export function afterPaint(callback: () => void): () => void {
  // The frame that paints it is over when the next one begins.
  let request = requestAnimationFrame(() => {
    request = requestAnimationFrame(callback);
  });
  return () => cancelAnimationFrame(request);
}
