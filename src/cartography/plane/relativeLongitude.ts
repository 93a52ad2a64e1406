/** Longitude relative to `meridian`, both in degrees: -180 (inclusive) to 180. */
export function relativeLongitude(longitude: number, meridian: number): number {
  return ((((longitude - meridian + 180) % 360) + 360) % 360) - 180;
}
