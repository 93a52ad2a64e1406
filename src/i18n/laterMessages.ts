import type { Messages } from "./words.ts";

/** The catalogues of what follows the first map, in a module of its own, so that the first map does not bring along the list of them. */
export const LATER_FILES: Readonly<Record<string, () => Promise<Messages>>> = import.meta.glob<Messages>(
  ["./messages/*/[a-z][a-z].json", "!./messages/first/*"],
  { import: "default" },
);
