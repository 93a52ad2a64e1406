import { useEffect, useSyncExternalStore } from "react";

/** Something that a page waits for, and that comes once. */
export interface Moment {
  /** Says that it has come, or never will. */
  readonly reach: () => void;
  /** Whether it has come, or has been waited for long enough. */
  readonly useIsReached: () => boolean;
}

/**
 * A moment that has not come yet.
 *
 * @param mostPatienceMs  longest that anything waits for it, in milliseconds, whatever holds it up
 */
export function createMoment(mostPatienceMs: number): Moment {
  const listeners = new Set<() => void>();
  let isReached = false;
  const subscribe = (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  const reach = (): void => {
    if (isReached) return;
    isReached = true;
    for (const listener of listeners) listener();
  };
  return {
    reach,
    useIsReached: () => {
      useEffect(() => {
        const patience = setTimeout(reach, mostPatienceMs);
        return () => clearTimeout(patience);
      }, []);
      return useSyncExternalStore(subscribe, () => isReached);
    },
  };
}
