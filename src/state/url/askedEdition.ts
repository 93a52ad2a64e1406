/** How editions are named: the beginning of a hash. */
const EDITION = /^[0-9a-f]{12}$/;

/**
 * The data edition an address asks for: its name, null for the current one. A name that no edition can have is kept
 * too, so that its absence is told and no other figures stand in its place.
 */
export function askedEdition(query: string): string | null {
  return new URLSearchParams(query).get("edition") || null;
}

/** The manifest of an edition, below the data folder. */
export function manifestPath(edition: string | null): string {
  if (edition === null) return "manifest.json";
  return EDITION.test(edition) ? `editions/${edition}.json` : "editions/none.json";
}

/** The same query for the current edition. */
export function withoutEdition(query: string): string {
  const parameters = new URLSearchParams(query);
  parameters.delete("edition");
  return parameters.toString();
}
