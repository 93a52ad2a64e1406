import type { MessageRef } from "#i18n/messageRef.ts";
import type { MapPaint } from "#theme/mapPaint.ts";
import { type LegendEntry, type LegendGroup, type LegendOf, legendEntries } from "./legendEntries.ts";

type LegendPartId = "shares" | "flows" | "projects" | "agreements";

/** Entries of one group, and the remarks on them as one paragraph. */
export interface LegendList {
  readonly group: LegendGroup;
  readonly entries: readonly (LegendEntry & { readonly sign: NonNullable<LegendEntry["sign"]> })[];
  readonly remarks: readonly MessageRef[];
}

/** A part of a legend under its own heading. */
export interface LegendPart {
  readonly id: LegendPartId;
  /** Null where the part is without what the heading speaks of. */
  readonly heading: MessageRef | null;
  readonly lists: readonly LegendList[];
}

const PARTS: readonly { readonly id: LegendPartId; readonly groups: readonly LegendGroup[] }[] = [
  { id: "shares", groups: ["classes", "states"] },
  { id: "flows", groups: ["widths", "lines", "signs"] },
  { id: "projects", groups: ["projects"] },
  { id: "agreements", groups: ["agreements"] },
];

function headingOf(id: LegendPartId, { legend }: LegendOf): MessageRef | null {
  if (id === "shares") return legend.title;
  // Without a flow there may still be signs beside names.
  return id === "flows" && legend.flow.stops.length === 0 ? null : { id: `legend.${id}`, values: {} };
}

/**
 * The legend of a Scene as parts with headings, in their order; only those that have an entry.
 *
 * @param mapWidthPx  width of the map whose lines are explained, in pixels
 */
export function legendParts(scene: LegendOf, paint: MapPaint, mapWidthPx: number): readonly LegendPart[] {
  const all = legendEntries(scene, paint, mapWidthPx);
  const listOf = (group: LegendGroup): LegendList => {
    const entries = all.filter((entry) => entry.group === group);
    return {
      group,
      entries: entries.flatMap(({ sign, ...entry }) => (sign === null ? [] : [{ ...entry, sign }])),
      remarks: entries.filter(({ sign }) => sign === null).map(({ text }) => text),
    };
  };
  return PARTS.map(({ id, groups }) => ({
    id,
    heading: headingOf(id, scene),
    lists: groups.map(listOf).filter(({ entries, remarks }) => entries.length + remarks.length > 0),
  })).filter(({ lists }) => lists.length > 0);
}
