import type { Position } from "geojson";

function distanceToChord([x = 0, y = 0]: Position, from: Position, to: Position): number {
  const [ax = 0, ay = 0] = from;
  const [dx, dy] = [(to[0] ?? 0) - ax, (to[1] ?? 0) - ay];
  const length = Math.hypot(dx, dy);
  if (length === 0) return Math.hypot(x - ax, y - ay);
  return Math.abs(dy * (x - ax) - dx * (y - ay)) / length;
}

function keep(line: readonly Position[], first: number, last: number, tolerance: number, kept: Set<number>) {
  let [farthest, distance] = [-1, tolerance];
  for (let index = first + 1; index < last; index += 1) {
    const away = distanceToChord(line[index] ?? [], line[first] ?? [], line[last] ?? []);
    if (away > distance) [farthest, distance] = [index, away];
  }
  if (farthest < 0) return;
  kept.add(farthest);
  keep(line, first, farthest, tolerance, kept);
  keep(line, farthest, last, tolerance, kept);
}

/**
 * A closed ring without the bends smaller than a tolerance, its first point and the one farthest from it kept (Douglas and Peucker, 1973).
 *
 * @param tolerance  greatest distance of a point left out from the line drawn, in the ring's own units
 */
export function simplifyRing(ring: readonly Position[], tolerance: number): Position[] {
  const last = ring.length - 1;
  const start = ring[0] ?? [];
  let opposite = 0;
  ring.forEach((point, index) => {
    if (distanceToChord(point, start, start) > distanceToChord(ring[opposite] ?? [], start, start))
      opposite = index;
  });
  const kept = new Set([0, opposite, last]);
  keep(ring, 0, opposite, tolerance, kept);
  keep(ring, opposite, last, tolerance, kept);
  return ring.filter((_, index) => kept.has(index));
}
