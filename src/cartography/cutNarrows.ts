type Point = readonly number[];

/** A narrow's two sides together may be this many times as long as it may be wide: Chile and Norway are no narrows. */
const LONGEST = 16;

/** A detour at least this many times the way across is a narrow; less is a bend. */
const LEAST_DETOUR = 3;

/** Part of a ring's area that cutting may change; a ring that would change more is narrow by nature. */
const MOST_CHANGED = 0.1;

const apart = ([ax = 0, ay = 0]: Point, [bx = 0, by = 0]: Point): number => Math.hypot(bx - ax, by - ay);

/** Area of a closed ring, in its own units squared. */
export function ringArea(ring: readonly Point[]): number {
  let doubled = 0;
  for (let index = 1; index < ring.length; index += 1) {
    const [x0 = 0, y0 = 0] = ring[index - 1] ?? [];
    const [x1 = 0, y1 = 0] = ring[index] ?? [];
    doubled += x0 * y1 - x1 * y0;
  }
  return Math.abs(doubled) / 2;
}

/** Index of the last point that can be reached across a narrow from one, or that point's own where there is none. */
function acrossFrom(ring: readonly Point[], from: number, width: number): number {
  const start = ring[from] ?? [];
  let [reached, way] = [from, 0];
  for (let index = from + 1; index < ring.length; index += 1) {
    way += apart(ring[index - 1] ?? [], ring[index] ?? []);
    if (way > LONGEST * width) break;
    const across = apart(start, ring[index] ?? []);
    if (across < width && way > LEAST_DETOUR * across && way > width) reached = index;
  }
  return reached;
}

/**
 * A closed ring without fjords and headlands narrower than a width: it runs straight across where they begin. A line
 * drawn beside such a ring has no spikes where the two sides of a narrow would meet.
 *
 * @param width  in the ring's own units
 * @returns      points of the ring, in their order, closed; the ring itself where its area would change by a tenth
 */
export function cutNarrows<P extends Point>(ring: readonly P[], width: number): P[] {
  const kept: P[] = [];
  for (let index = 0; index < ring.length; ) {
    kept.push(ring[index] as P);
    const across = acrossFrom(ring, index, width);
    index = across > index ? across : index + 1;
  }
  const area = ringArea(ring);
  const isAlike = Math.abs(ringArea(kept) - area) <= MOST_CHANGED * area;
  return kept.length > 3 && isAlike ? kept : [...ring];
}
