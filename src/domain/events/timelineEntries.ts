import { namesMaterial } from "#domain/materialFamily.ts";
import { withoutParts } from "#domain/withoutParts.ts";
import type { Digest, DigestEvent } from "#schema/digest.ts";
import type { EventKind } from "#schema/digestIds.ts";
import type { MaterialId, PlaceId } from "#schema/ids.ts";
import type { ExportControl } from "#schema/policy.ts";

/** Something that happened, or a rule on exports, as a line of the timeline. */
export interface TimelineEntry {
  /** Stable from edition to edition as long as its date and title are: "2020-01-indonesia-bans-nickel-ore-exports". */
  readonly id: string;
  /** ISO date, to the month or year where no more is known. */
  readonly date: string;
  readonly kind: EventKind;
  /** In English, and so is the summary. */
  readonly title: string;
  readonly summary: string;
  readonly places: readonly PlaceId[];
  /** Empty where it concerns all. */
  readonly materials: readonly MaterialId[];
  readonly evidence: string;
  /** The rules whose announcement or start it is, with what is known of each. */
  readonly controls: readonly ExportControl[];
}

/** A rule on exports with the materials of ours that it names. */
interface NamedControl extends ExportControl {
  readonly materials: readonly MaterialId[];
}

/** A title as a part of an address: small letters without accents, digits and hyphens. */
function slug(text: string): string {
  return text
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
}

/** The rules on exports of all materials, each once, with the materials that have it. */
export function distinctControls({ materials }: Pick<Digest, "materials">): readonly NamedControl[] {
  const found = new Map<string, NamedControl>();
  for (const { material, exportControls } of materials) {
    for (const control of exportControls) {
      const known = found.get(control.id)?.materials ?? [];
      found.set(control.id, { ...control, materials: [...known, material] });
    }
  }
  return [...found.values()];
}

/** Whether an event is the announcement or the start of a rule. */
function isOf(event: DigestEvent, { announcedOn, inForceOn, place, materials }: NamedControl): boolean {
  return (
    event.kind === "export-control" &&
    (event.date === announcedOn || event.date === inForceOn) &&
    event.places.includes(place) &&
    (event.materials.length === 0 || event.materials.some((material) => namesMaterial(materials, material)))
  );
}

/** Events, and rules on exports that no event stands for, the newest first. */
export function timelineEntries(digest: Pick<Digest, "events" | "materials">): readonly TimelineEntry[] {
  const controls = distinctControls(digest);
  const told = new Set<string>();
  const events = digest.events.map((event): TimelineEntry => {
    const own = controls.filter((control) => isOf(event, control));
    for (const { id } of own) told.add(id);
    return {
      ...event,
      id: `${event.date}-${slug(event.title)}`,
      controls: own.map(({ materials: _, ...control }) => control),
    };
  });
  const rules = controls.flatMap(({ materials, ...control }): TimelineEntry[] => {
    const date = control.inForceOn ?? control.announcedOn;
    if (told.has(control.id) || date === null) return [];
    const { id, instrument, measure, place, evidence } = control;
    return [
      {
        id: `${date}-${slug(id)}`,
        date,
        kind: "export-control",
        title: instrument,
        summary: measure,
        places: [place],
        materials: withoutParts(materials),
        evidence,
        controls: [control],
      },
    ];
  });
  return [...events, ...rules].toSorted((a, b) =>
    a.date === b.date ? (a.id < b.id ? -1 : 1) : b.date.localeCompare(a.date),
  );
}
