import { lastSeenOfAll } from "#domain/events/controlStatus.ts";
import { distinctControls, type TimelineEntry, timelineEntries } from "#domain/events/timelineEntries.ts";
import { namesMaterial } from "#domain/materialFamily.ts";
import type { Digest } from "#schema/digest.ts";
import type { Manifest } from "#schema/manifest.ts";
import type { ExportControl } from "#schema/policy.ts";
import { encodePage } from "#state/page/codec.ts";
import type { DataInputs } from "../kind.ts";
import { EVENT_PARAMETERS, type EventsDocument } from "./eventParameters.ts";

/** Its page's word in the address. */
export const EVENTS_PAGE = "events";

/** Everything the page is said from. */
export interface EventsContext {
  readonly manifest: Manifest;
  readonly digest: Digest;
  readonly document: EventsDocument;
  /** Those asked for, the newest first. */
  readonly entries: readonly TimelineEntry[];
  /** How many more name no material and so concern the one asked for as well. */
  readonly further: number;
  /** The one in detail, also where the filters leave it out; null where none is asked for, or the edition has it not. */
  readonly chosen: TimelineEntry | null;
  /** Rules on exports among those asked for, each once. */
  readonly rules: readonly ExportControl[];
  /** The latest day or month in which a rule was seen. */
  readonly seen: string | null;
  readonly queryOf: (document: EventsDocument) => string;
}

/** Everything known of the events asked for; null while the digest is missing. */
export function eventsContext(
  { manifest, digest }: DataInputs,
  document: EventsDocument,
): EventsContext | null {
  if (!digest) return null;
  const { kind, about, place, event } = document;
  const all = timelineEntries(digest);
  const ofKind = all
    .filter((entry) => kind === "all" || entry.kind === kind)
    .filter((entry) => place === null || entry.places.includes(place));
  const entries = ofKind.filter(({ materials }) => about === null || namesMaterial(materials, about));
  const rules = new Map(entries.flatMap(({ controls }) => controls.map((control) => [control.id, control])));
  return {
    manifest,
    digest,
    document,
    entries,
    further: ofKind.filter(({ materials }) => materials.length === 0).length,
    chosen: all.find(({ id }) => id === event) ?? null,
    rules: [...rules.values()],
    seen: lastSeenOfAll(distinctControls(digest)),
    queryOf: (other) => encodePage(EVENTS_PAGE, EVENT_PARAMETERS, other, manifest),
  };
}
