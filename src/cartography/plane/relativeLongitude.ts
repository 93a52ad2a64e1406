/** Longitude relative to a meridian, -180 (inclusive) to 180 degrees. */
export function relativeLongitude(longitude: number, meridian: number): number {
  return ((((longitude - meridian + 180) % 360) + 360) % 360) - 180;
}
