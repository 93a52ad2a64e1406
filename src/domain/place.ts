import type { PlaceId } from "#schema/ids.ts";
import type { Manifest, Place, PlaceGroup } from "#schema/manifest.ts";

/** The European Union of 27, as a unit and as a group. */
export const EU27 = "EU27";
/** Group of partners with a signed strategic partnership; see data/reference. */
export const AGREEMENT_GROUP = "AGREEMENT";
/** Those of them that had signed by the end of 2025: without the United States, which changes many sums. */
export const AGREEMENT_2025_GROUP = "AGREEMENT_2025";

/** Whether a group is one of those that are made from the agreements, which choosers name in words of their own. */
export function isAgreementGroup(id: string): boolean {
  return id === AGREEMENT_GROUP || id === AGREEMENT_2025_GROUP;
}

/** Look-ups over the places and groups of a manifest. */
export interface PlaceIndex {
  readonly place: (id: PlaceId) => Place | undefined;
  readonly group: (id: string) => PlaceGroup | undefined;
  /** Members of a group, a group of one for a place, empty for an unknown id. */
  readonly members: (id: string) => ReadonlySet<PlaceId>;
  readonly isEuMember: (id: PlaceId) => boolean;
  /** The place whose statistics include this one; itself for most. */
  readonly countedAs: (id: PlaceId) => PlaceId;
}

const indexes = new WeakMap<Manifest, PlaceIndex>();

/** Index of a manifest's places and groups; the same object for the same manifest. */
export function placeIndex(manifest: Manifest): PlaceIndex {
  const cached = indexes.get(manifest);
  if (cached) return cached;
  const places = new Map(manifest.places.map((place) => [place.id, place]));
  const groups = new Map(manifest.groups.map((group) => [group.id, group]));
  const memberSets = new Map(manifest.groups.map((group) => [group.id, new Set(group.members)]));
  const eu = memberSets.get(EU27) ?? new Set<PlaceId>();
  const empty: ReadonlySet<PlaceId> = new Set();
  const index: PlaceIndex = {
    place: (id) => places.get(id),
    group: (id) => groups.get(id),
    members: (id) => memberSets.get(id) ?? (places.has(id) ? new Set([id]) : empty),
    isEuMember: (id) => eu.has(id),
    countedAs: (id) => places.get(id)?.countedWith ?? id,
  };
  indexes.set(manifest, index);
  return index;
}

/**
 * The unit a place is shown as: its statistical parent, and EU27 for a member when the EU is one.
 * Unknown ids (historic customs areas) stay as they are.
 */
export function unitOf(index: PlaceIndex, id: PlaceId, eu: "one" | "members"): PlaceId {
  const counted = index.countedAs(id);
  return eu === "one" && index.isEuMember(counted) ? EU27 : counted;
}

/**
 * Whether a group can be shown apart while the EU is shown as one: it holds all 27 members or none.
 */
export function keepsEuWhole(index: PlaceIndex, id: string): boolean {
  if (id === EU27) return true;
  const members = index.members(id);
  const counted = new Set([...members].map(index.countedAs).filter(index.isEuMember));
  return counted.size === 0 || counted.size === index.members(EU27).size;
}

/** The units of a group (or of a single place) under an EU mode. */
export function unitsOf(index: PlaceIndex, id: string, eu: "one" | "members"): Set<PlaceId> {
  if (id === EU27 && eu === "one") return new Set([EU27]);
  return new Set([...index.members(id)].map((member) => unitOf(index, member, eu)));
}
