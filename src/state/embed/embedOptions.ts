/** Controls an embed may show beside its map; the legend can be opened anyway, and is then open at first. */
export const EMBED_CONTROLS = ["zoom", "projection", "year", "legend", "table"] as const;
export type EmbedControl = (typeof EMBED_CONTROLS)[number];

/** Those of them that lie over the map, which are all that a short embed has. */
export const MAP_CONTROLS = ["zoom", "projection"] as const;

/** Whether an embed fills the frame it is given, or is as high as its content and says so to the page around it. */
export type EmbedFit = "frame" | "content";

/** Whether an embed shows everything, or title, map and sources and leaves the rest to the full view. */
export type EmbedLength = "full" | "short";

/** What the editor of another site has chosen for an embed, beside its view. */
export interface EmbedOptions {
  /** The editor's own words; null where those made from the figures stand alone. */
  readonly title: string | null;
  readonly note: string | null;
  readonly alt: string | null;
  readonly controls: readonly EmbedControl[];
  readonly fit: EmbedFit;
  readonly length: EmbedLength;
  /** Origin of the page that may command the embed; null when none may. */
  readonly host: string | null;
}

/** Longest texts of an editor, in characters. */
export const LONGEST_WORDS = { title: 200, note: 600, alt: 1000 } as const;

export const DEFAULT_EMBED: EmbedOptions = {
  title: null,
  note: null,
  alt: null,
  controls: ["zoom"],
  fit: "frame",
  length: "full",
  host: null,
};

/** Characters that no text of an editor needs: controls, and marks that turn the direction of what follows. */
const UNWANTED = /[\p{Cc}\u202A-\u202E\u2066-\u2069]+/gu;

/** An editor's text as it may stand on a page: one line, no longer than `longestCharacters`; null when nothing is left. */
export function editorsWords(text: string | null, longestCharacters: number): string | null {
  const clean = (text ?? "").replace(UNWANTED, " ").replace(/\s+/gu, " ").trim();
  if (clean === "") return null;
  const characters = [...clean];
  return characters.length <= longestCharacters
    ? clean
    : `${characters.slice(0, longestCharacters - 1).join("")}…`;
}

function readControls(text: string | null): readonly EmbedControl[] {
  if (text === null || text === "") return DEFAULT_EMBED.controls;
  const asked = text.toLowerCase().split(",");
  return EMBED_CONTROLS.filter((control) => asked.includes(control));
}

function readOrigin(text: string | null): string | null {
  if (text === null || !URL.canParse(text)) return null;
  const { origin, protocol } = new URL(text);
  return protocol === "https:" || protocol === "http:" ? origin : null;
}

/** The options in a query. Never throws: what cannot be understood is ignored. */
export function decodeEmbed(query: string): EmbedOptions {
  const parameters = new URLSearchParams(query);
  return {
    title: editorsWords(parameters.get("title"), LONGEST_WORDS.title),
    note: editorsWords(parameters.get("note"), LONGEST_WORDS.note),
    alt: editorsWords(parameters.get("alt"), LONGEST_WORDS.alt),
    controls: readControls(parameters.get("controls")),
    fit: parameters.get("fit") === "content" ? "content" : "frame",
    length: parameters.get("length")?.toLowerCase() === "short" ? "short" : "full",
    host: readOrigin(parameters.get("host")),
  };
}

/** Options as parts of a query, each with an ampersand before it; defaults are left out. */
export function encodeEmbed(options: EmbedOptions): string {
  const parts: string[] = [];
  const add = (name: string, text: string | null): void => {
    if (text !== null) parts.push(`&${name}=${encodeURIComponent(text).replaceAll("%2C", ",")}`);
  };
  add("title", editorsWords(options.title, LONGEST_WORDS.title));
  add("note", editorsWords(options.note, LONGEST_WORDS.note));
  add("alt", editorsWords(options.alt, LONGEST_WORDS.alt));
  const controls = EMBED_CONTROLS.filter((control) => options.controls.includes(control));
  if (controls.join() !== DEFAULT_EMBED.controls.join()) add("controls", controls.join() || "none");
  if (options.fit !== DEFAULT_EMBED.fit) add("fit", options.fit);
  if (options.length !== DEFAULT_EMBED.length) add("length", options.length);
  add("host", options.host);
  return parts.join("");
}
