/**
 * The entry of a list at a position that it must have; a fallback would hide that the list is damaged.
 *
 * @throws RangeError outside of the list
 */
export function at<T>(list: ArrayLike<T>, index: number): T {
  const entry = list[index];
  if (entry === undefined) throw new RangeError(`no entry ${index} in a list of ${list.length}`);
  return entry;
}

/**
 * The value of a key that a map must have.
 *
 * @throws RangeError for another key
 */
export function entryOf<K, V>(map: ReadonlyMap<K, V>, key: K): V {
  const value = map.get(key);
  if (value === undefined) throw new RangeError(`no entry ${String(key)} among ${map.size}`);
  return value;
}
