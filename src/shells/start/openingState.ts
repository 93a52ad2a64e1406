/**
 * Whether the drawing in a page is what its address asks for: with its English words, without them because the reader's
 * language is another, or not at all.
 */
export type OpeningState = "shown" | "wordless" | "other";

/** Parameters that leave the drawing of a view, and where it stands, as they are. */
const HARMLESS: ReadonlySet<string> = new Set(["lang", "theme", "table", "host"]);

/**
 * How the drawing in a page stands to the address that the page is asked for by.
 *
 * @param asked     query of the address
 * @param drawn     canonical query of the view that is drawn; undefined for a page without a drawing
 * @param language  what the reader is spoken to in
 */
export function openingState(asked: string, drawn: string | undefined, language: string): OpeningState {
  if (drawn === undefined) return "other";
  const view = new URLSearchParams(drawn);
  const isSame = [...new URLSearchParams(asked)].every(
    ([name, value]) => HARMLESS.has(name) || view.get(name) === value,
  );
  if (!isSame) return "other";
  return language === "en" ? "shown" : "wordless";
}
