import { EVENT_KINDS, type EventKind } from "#schema/digestIds.ts";
import type { MaterialId, PlaceId } from "#schema/ids.ts";
import type { PageParameters, PageSubject } from "#state/page/codec.ts";
import { placeOfPage, wordOfPage } from "#state/page/pageParameter.ts";
import type { Parameter } from "#state/parameter.ts";

/** What a reader asks: which events, and which one of them in detail. */
export interface EventsDocument {
  readonly kind: "all" | EventKind;
  /** Null for all materials. */
  readonly about: MaterialId | null;
  readonly place: PlaceId | null;
  /** Id of an entry of the timeline; null for none. An edition may not have it. */
  readonly event: string | null;
}

const ALL = "all";

const aboutOfPage: Parameter<MaterialId | null, PageSubject> = {
  part: "question",
  fallback: () => null,
  read: (text, { manifest }) => {
    const wanted = text.toLowerCase();
    if (wanted === ALL) return null;
    return manifest.materials.find(({ id }) => id === wanted)?.id;
  },
  write: (id) => id ?? ALL,
  valid: ({ manifest }) => [ALL, ...manifest.materials.map(({ id }) => id)],
};

/** A country. A group or the world, which a map may have in focus, is none, and stands for all countries. */
const countryOfPage: Parameter<PlaceId | null, PageSubject> = {
  ...placeOfPage,
  read: (text, subject) => {
    const id = text.toUpperCase();
    const isNone = id === "WORLD" || subject.manifest.groups.some((group) => group.id === id);
    return isNone ? null : placeOfPage.read(text, subject);
  },
};

const eventOfPage: Parameter<string | null, PageSubject> = {
  part: "question",
  fallback: () => null,
  read: (text) => (/^\d{4}[a-z0-9-]{1,120}$/.test(text.toLowerCase()) ? text.toLowerCase() : undefined),
  write: (id) => id ?? "",
  valid: () => [],
};

export const EVENT_PARAMETERS: PageParameters<EventsDocument> = {
  kind: wordOfPage([ALL, ...EVENT_KINDS]),
  about: aboutOfPage,
  place: countryOfPage,
  event: eventOfPage,
};
