import { useCallback, useMemo, useSyncExternalStore } from "react";
import type { Manifest } from "#schema/manifest.ts";
import { decodeView, encodeView } from "./map/codec.ts";
import type { MapDocument } from "./map/document.ts";
import type { Intent } from "./map/intents.ts";
import type { AddressIssue } from "./parameter.ts";
import { addressQuery } from "./url/addressQuery.ts";
import { pagePart } from "./url/pageParameters.ts";

/**
 * Least time between two writes of one entry, in ms: Safari refuses more than 100 history calls in 30 seconds, and steps
 * need some of them.
 */
const WRITE_INTERVAL_MS = 400;

const listeners = new Set<() => void>();
let query: string | null = null;
/** The query in the address; while a write is delayed, an earlier one. */
let written: string | null = null;
let pause: ReturnType<typeof setTimeout> | undefined;
let turns = 0;
/** The group of radio buttons in which arrow keys made the last step: on from there, they change that step. */
let arrowedThrough: string | null = null;

function currentQuery(): string {
  query ??= addressQuery();
  written ??= query;
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

function record(how: "pushState" | "replaceState"): void {
  clearTimeout(pause);
  pause = setTimeout(catchUp, WRITE_INTERVAL_MS);
  try {
    window.history[how](null, "", address());
    written = query;
  } catch {
    // Too many calls: the view goes on, and the address follows after a pause.
  }
}

function catchUp(): void {
  pause = undefined;
  if (written !== query) record("replaceState");
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
  const isEntry = isStep && !goesOn && window.parent === window;
  if (isEntry && written !== query) record("replaceState");
  query = next;
  if (isEntry) record("pushState");
  else if (pause === undefined) record("replaceState");
  announce();
}

/** Whether a change leads to another subject, and not only to another look at the same one. */
function changesSubject(before: MapDocument, after: MapDocument): boolean {
  return (
    before.material !== after.material || before.measure !== after.measure || before.place !== after.place
  );
}

function onPop(): void {
  const asked = addressQuery();
  // A link to a part of the page fires this too; what waits to be written is then newer than the address.
  if (asked === written) return;
  arrowedThrough = null;
  query = asked;
  written = asked;
  turns += 1;
  announce();
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) window.addEventListener("popstate", onPop);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) window.removeEventListener("popstate", onPop);
  };
}

/** How many times the reader has gone back or forward; what is still moving on screen then belongs to a former view. */
export function useTurns(): number {
  return useSyncExternalStore(subscribe, () => turns);
}

/** The address bar as the one place where the view is kept. */
export interface ViewControl {
  readonly view: MapDocument;
  /** What of the address could not be understood; kept until the view changes. */
  readonly issues: readonly AddressIssue[];
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
