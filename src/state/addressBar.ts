import { useSyncExternalStore } from "react";
import { addressQuery } from "./url/addressQuery.ts";

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

/** The query of what is shown; while a write to the address is delayed, newer than that. */
export function currentQuery(): string {
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
export function setQuery(next: string, isStep: boolean): void {
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

/** The query of what is shown, whenever it changes. */
export function useQueryText(): string {
  return useSyncExternalStore(subscribe, currentQuery);
}

/** How many times the reader has gone back or forward; what is still moving on screen then belongs to a former view. */
export function useTurns(): number {
  return useSyncExternalStore(subscribe, () => turns);
}
