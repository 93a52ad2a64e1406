import type { GroupEntry } from "../reference.ts";
import type { SourceFamily } from "./collect.ts";

/** Id of the group that is made from the agreements. */
export const AGREEMENT = "AGREEMENT";
const IN_EFFECT: ReadonlySet<string> = new Set(["signed", "roadmap", "in-force"]);

/** All groups of places, and one of the partners with a strategic partnership that is signed or in force. */
export function listGroups(groups: readonly GroupEntry[], families: readonly SourceFamily[]): GroupEntry[] {
  const partners = families
    .flatMap(({ tables }) => tables.partnerships ?? [])
    .filter(({ kind, status }) => kind === "strategic-partnership" && IN_EFFECT.has(status))
    .flatMap(({ places }) => places);
  return [
    ...groups,
    {
      id: AGREEMENT,
      members: [...new Set(partners)].sort(),
      anchor: null,
    },
  ];
}
