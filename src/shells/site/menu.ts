import type { MessageKey } from "#i18n/messageKey.ts";

/** An entry of the site's menu: a page of its own, one for each kind of document. */
export interface MenuEntry {
  /** The word of the page in the address; null for the map. */
  readonly page: string | null;
  readonly name: MessageKey;
}

export const MENU = [
  { page: null, name: "nav.map" },
  { page: "coverage", name: "nav.coverage" },
  { page: "about", name: "nav.about" },
] as const satisfies readonly MenuEntry[];
