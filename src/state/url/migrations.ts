/** A change to how addresses are written: turns the parameters of an older address into today's. */
export type Migration = (parameters: URLSearchParams) => void;

/**
 * What has changed in addresses since they were first published, oldest first. An address is a promise: whoever
 * renames or drops a parameter or a value adds here how the old one is read, and its example to
 * `tests/golden/records/addresses.json`.
 */
const MIGRATIONS: readonly Migration[] = [];

/** The parameters of a query in today's words. */
export function migrated(query: string, migrations: readonly Migration[] = MIGRATIONS): URLSearchParams {
  const parameters = new URLSearchParams(query);
  for (const migrate of migrations) migrate(parameters);
  return parameters;
}
