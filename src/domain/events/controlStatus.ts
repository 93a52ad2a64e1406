import type { ExportControl } from "#schema/policy.ts";

/**
 * How a rule on exports stood when it was last seen. `suspended` says nothing of the time after: where a suspension has run
 * out, what followed is not known.
 */
export type ControlStatus = "scheduled" | "announced" | "in-force" | "suspended";

/** Whether a date is after another, as far as both are known: a day of a month is not after that month. */
export function isAfter(date: string, other: string): boolean {
  const known = Math.min(date.length, other.length);
  return date.slice(0, known) > other.slice(0, known);
}

/** How a rule stood when it was last seen; `announced` where nobody says when it starts. */
export function controlStatus({
  state,
  inForceOn,
  suspendedUntil,
  lastSeen,
}: Pick<ExportControl, "state" | "inForceOn" | "suspendedUntil" | "lastSeen">): ControlStatus {
  if (state === "suspension-ended" || suspendedUntil !== null) return "suspended";
  if (inForceOn === null) return "announced";
  return isAfter(inForceOn, lastSeen) ? "scheduled" : "in-force";
}

/** The latest day or month in which any rule was seen: what comes after is only scheduled. Null without any. */
export function lastSeenOfAll(controls: readonly Pick<ExportControl, "lastSeen">[]): string | null {
  return controls.reduce<string | null>(
    (latest, { lastSeen }) => (latest === null || lastSeen > latest ? lastSeen : latest),
    null,
  );
}
