/** A generator of whole numbers below a limit, the same for the same seed (mulberry32). */
export function seededNumbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

/**
 * A text in which one digit, the first from a random position on, is another.
 *
 * @throws RangeError for a text without digits, of which nothing can be shown
 */
export function mutateDigit(text: string, below: (limit: number) => number): string {
  const start = below(Math.max(1, text.length));
  const ahead = text.slice(start).search(/\d/);
  const at = ahead === -1 ? text.search(/\d/) : start + ahead;
  if (at === -1) throw new RangeError("no digit to change");
  const other = (Number(text[at]) + 1 + below(9)) % 10;
  return `${text.slice(0, at)}${other}${text.slice(at + 1)}`;
}
