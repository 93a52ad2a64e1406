/**
 * Area of a closed ring in any plane, by the shoelace formula.
 *
 * @returns  in the ring's own units squared; above 0 where it turns from the first axis to the second
 */
export function signedArea(ring: readonly (readonly number[])[]): number {
  let doubled = 0;
  for (let index = 1; index < ring.length; index += 1) {
    const [x0 = 0, y0 = 0] = ring[index - 1] ?? [];
    const [x1 = 0, y1 = 0] = ring[index] ?? [];
    doubled += x0 * y1 - x1 * y0;
  }
  return doubled / 2;
}

/**
 * Area of a closed ring, whichever way it turns.
 *
 * @returns  in the ring's own units squared; never below 0
 */
export function ringArea(ring: readonly (readonly number[])[]): number {
  return Math.abs(signedArea(ring));
}
