/** Ids that only one of two lists has, each once, in alphabetical order. */
export function compareIds(
  before: Iterable<string>,
  after: Iterable<string>,
): { new: string[]; gone: string[] } {
  const [old, fresh] = [new Set(before), new Set(after)];
  return {
    new: [...fresh].filter((id) => !old.has(id)).sort(),
    gone: [...old].filter((id) => !fresh.has(id)).sort(),
  };
}

interface Identified {
  readonly id: string;
}

/** Entries that only one of two lists has, and those that differ in anything but their place in the list. */
export function compareEntries<Entry extends Identified>(
  before: readonly Entry[],
  after: readonly Entry[],
): { new: Entry[]; changed: Entry[]; gone: Entry[] } {
  const old = new Map(before.map((entry) => [entry.id, JSON.stringify(entry)]));
  const fresh = new Set(after.map(({ id }) => id));
  const isKnown = ({ id }: Entry) => old.has(id);
  return {
    new: after.filter((entry) => !isKnown(entry)),
    changed: after.filter((entry) => isKnown(entry) && old.get(entry.id) !== JSON.stringify(entry)),
    gone: before.filter(({ id }) => !fresh.has(id)),
  };
}
