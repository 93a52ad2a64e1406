import { listCell, requiredNumber } from "../read/cells.ts";
import type { OpenTable } from "../read/csv.ts";
import type { Problems } from "../read/problems.ts";
import type { PlaceRegistry } from "./placeRegistry.ts";
import type { GroupEntry } from "./reference.ts";

const GROUP_REFERENCE = "group:";

/** Groups of places, and the partner codes that stand for several places. */
export function readGroups(
  open: OpenTable,
  places: PlaceRegistry,
  problems: Problems,
): { groups: GroupEntry[]; partnerCodes: Map<string, readonly string[]> } {
  const anchors = new Map<string, readonly [number, number]>();
  for (const row of open("group-anchors.csv", ["group_id", "lon", "lat", "source"])) {
    anchors.set(row.cells.group_id, [
      requiredNumber(row, "lon", problems, { min: -180, max: 180 }),
      requiredNumber(row, "lat", problems, { min: -90, max: 90 }),
    ]);
  }
  const members = new Map<string, string[]>();
  for (const row of open("groups.csv", ["group_id", "name", "iso3", "member_since"])) {
    const group = members.get(row.cells.group_id) ?? [];
    group.push(places.resolve(row, "iso3", problems));
    members.set(row.cells.group_id, group);
  }
  const groups = [...members].map(([id, ids]) => ({
    id,
    members: [...ids].sort(),
    anchor: anchors.get(id) ?? null,
  }));

  const partnerCodes = new Map<string, readonly string[]>();
  for (const row of open("partner-codes.csv", ["code", "places", "note"])) {
    const list = row.cells.places;
    if (list.startsWith(GROUP_REFERENCE)) {
      const group = groups.find(({ id }) => id === list.slice(GROUP_REFERENCE.length));
      if (group === undefined) problems.add(row, "places", list, "a group in groups.csv");
      partnerCodes.set(row.cells.code, group?.members ?? []);
    } else {
      const ids = listCell(row, "places", "|");
      partnerCodes.set(
        row.cells.code,
        ids.map((id) => places.resolveText(id, row, "places", problems)),
      );
    }
  }
  return { groups, partnerCodes };
}
