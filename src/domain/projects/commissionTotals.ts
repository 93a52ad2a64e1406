import type { Activity, MaterialId } from "#schema/ids.ts";

/**
 * What the Commission itself counted when it chose the projects inside the EU (25 March 2025; source `ec-47-copy`). It
 * seems to count the parts of a project by themselves, so that the counts of a table of projects need not equal them.
 */
export const COMMISSION_COUNTS = {
  activities: [
    ["extraction", 25],
    ["processing", 24],
    ["recycling", 10],
    ["substitution", 2],
  ],
  materials: [
    ["lithium", 22],
    ["nickel", 12],
    ["natural-graphite", 11],
    ["cobalt", 10],
    ["manganese", 7],
    ["tungsten", 3],
    ["magnesium", 1],
  ],
} as const satisfies {
  readonly activities: readonly (readonly [Activity, number])[];
  readonly materials: readonly (readonly [MaterialId, number])[];
};

/** The Commission's two lists of Strategic Projects so far, by its own announcements. */
export const COMMISSION_LISTS = {
  inside: { projects: 47, materials: 14, announcedOn: "2025-03-25", sourceId: "ec-47-copy" },
  outside: { projects: 13, announcedOn: "2025-06-04", sourceId: "ip-25-1419" },
} as const;

/** The second call for projects, whose selection nobody has been seen to publish. */
export const SECOND_CALL = {
  applications: 161,
  inside: 95,
  outside: 66,
  countedOn: "2026-01-19",
  sourceId: "mex-26-147",
} as const;
