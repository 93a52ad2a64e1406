/** Files of a first view by what asks for them; the build writes them beside this script. */
export interface FilesOfView {
  /** What the first map says, by language: programs below the page. */
  readonly words: Readonly<Record<string, string>>;
  /** Names of places by language, and figures by material, below the data folder. */
  readonly names: Readonly<Record<string, string>>;
  readonly dossiers: Readonly<Record<string, readonly string[]>>;
}
