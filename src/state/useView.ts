import { useCallback, useMemo, useSyncExternalStore } from "react";
import type { Manifest } from "#schema/manifest.ts";
import type { Intent } from "./intents.ts";
import type { ViewState } from "./view.ts";
import { decodeView, encodeView, type ViewIssue } from "./viewCodec.ts";

/** Browsers refuse more than about a hundred history calls in ten seconds, so writes wait this long, in ms. */
const WRITE_INTERVAL_MS = 250;

const listeners = new Set<() => void>();
let query: string | null = null;
let writeTimer: ReturnType<typeof setTimeout> | undefined;

function currentQuery(): string {
  query ??= window.location.search.slice(1);
  return query;
}

function announce(): void {
  for (const listener of listeners) listener();
}

function writeAddress(): void {
  writeTimer = undefined;
  const { pathname, hash } = window.location;
  window.history.replaceState(null, "", `${pathname}?${currentQuery()}${hash}`);
}

function setQuery(next: string): void {
  if (next === currentQuery()) return;
  query = next;
  if (writeTimer === undefined) writeTimer = setTimeout(writeAddress, WRITE_INTERVAL_MS);
  announce();
}

function subscribe(listener: () => void): () => void {
  const onPop = (): void => {
    // A link to a part of the page fires this too; what waits to be written is newer than the address.
    if (writeTimer !== undefined) return;
    query = window.location.search.slice(1);
    announce();
  };
  listeners.add(listener);
  if (listeners.size === 1) window.addEventListener("popstate", onPop);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) window.removeEventListener("popstate", onPop);
  };
}

/** The address bar as the one place where the view is kept. */
export interface ViewControl {
  readonly view: ViewState;
  /** What of the address could not be understood; kept until the view changes. */
  readonly issues: readonly ViewIssue[];
  readonly dispatch: (intent: Intent) => void;
}

/**
 * The view that the address asks for, and the only way to change it.
 * The same address gives the same object, so that a Scene is not rebuilt without need.
 */
export function useView(manifest: Manifest): ViewControl {
  const text = useSyncExternalStore(subscribe, currentQuery);
  const decoded = useMemo(() => decodeView(text, manifest), [text, manifest]);
  const dispatch = useCallback(
    (intent: Intent) => {
      const { view } = decodeView(currentQuery(), manifest);
      setQuery(encodeView(intent(view, manifest), manifest));
    },
    [manifest],
  );
  return { view: decoded.view, issues: decoded.issues, dispatch };
}
