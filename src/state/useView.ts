import { useCallback, useMemo, useSyncExternalStore } from "react";
import type { Manifest } from "#schema/manifest.ts";
import { addressQuery } from "./addressQuery.ts";
import type { Intent } from "./intents.ts";
import { pagePart } from "./pageParameters.ts";
import type { ViewState } from "./view.ts";
import { decodeView, encodeView, type ViewIssue } from "./viewCodec.ts";

/** Browsers refuse more than about a hundred history calls in ten seconds, so writes wait this long, in ms. */
const WRITE_INTERVAL_MS = 250;

const listeners = new Set<() => void>();
let query: string | null = null;
let writeTimer: ReturnType<typeof setTimeout> | undefined;
/** The group of radio buttons in which arrow keys made the last step: on from there, they change that step. */
let arrowedThrough: string | null = null;

function currentQuery(): string {
  query ??= addressQuery();
  return query;
}

function announce(): void {
  for (const listener of listeners) listener();
}

/** The page that shows a material: its own, which is left for the general one when another material is shown. */
function pagePath(shown: string | null): string {
  const { pathname } = window.location;
  const { material } = document.documentElement.dataset;
  if (material === undefined || material === shown) return pathname;
  const folder = pathname.slice(0, pathname.lastIndexOf("/") + 1);
  return pathname.startsWith(`${folder}embed`) ? `${folder}embed.html` : folder;
}

function address(): string {
  const shown = new URLSearchParams(currentQuery()).get("material");
  return `${pagePath(shown)}?${currentQuery()}${window.location.hash}`;
}

function writeAddress(): void {
  clearTimeout(writeTimer);
  writeTimer = undefined;
  window.history.replaceState(null, "", address());
}

/**
 * Takes a new query; a step becomes an entry of the history, so that Back undoes it.
 * In somebody else's page it never does, because their Back must leave their page.
 */
function setQuery(next: string, isStep: boolean): void {
  if (next === currentQuery()) return;
  const radio = document.querySelector<HTMLInputElement>("[type=radio]:focus-visible");
  const goesOn = radio !== null && radio.name === arrowedThrough;
  if (isStep) arrowedThrough = radio?.name ?? null;
  if (isStep && !goesOn && window.parent === window) {
    if (writeTimer !== undefined) writeAddress();
    query = next;
    window.history.pushState(null, "", address());
  } else {
    query = next;
    writeTimer ??= setTimeout(writeAddress, WRITE_INTERVAL_MS);
  }
  announce();
}

/** Whether a change leads to another subject, and not only to another look at the same one. */
function changesSubject(before: ViewState, after: ViewState): boolean {
  return (
    before.material !== after.material || before.measure !== after.measure || before.place !== after.place
  );
}

function subscribe(listener: () => void): () => void {
  const onPop = (): void => {
    // A link to a part of the page fires this too; what waits to be written is newer than the address.
    if (writeTimer !== undefined) return;
    arrowedThrough = null;
    query = addressQuery();
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
      const next = intent(view, manifest);
      setQuery(encodeView(next, manifest) + pagePart(currentQuery()), changesSubject(view, next));
    },
    [manifest],
  );
  return { view: decoded.view, issues: decoded.issues, dispatch };
}
