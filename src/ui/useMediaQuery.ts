import { useCallback, useSyncExternalStore } from "react";

interface WatchedQuery {
  readonly list: MediaQueryList;
  matches: boolean;
}

const watched = new Map<string, WatchedQuery>();

/** The query with its answer kept: asking the browser anew on each render would make it lay out the page. */
function watch(query: string): WatchedQuery {
  const known = watched.get(query);
  if (known) return known;
  const list = window.matchMedia(query);
  const entry = { list, matches: list.matches };
  list.addEventListener("change", () => {
    entry.matches = list.matches;
  });
  watched.set(query, entry);
  return entry;
}

/** Whether a media query holds, kept up to date. */
export function useMediaQuery(query: string): boolean {
  const subscribe = useCallback(
    (onChange: () => void) => {
      const { list } = watch(query);
      list.addEventListener("change", onChange);
      return () => list.removeEventListener("change", onChange);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => watch(query).matches);
}
