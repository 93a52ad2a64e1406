import type { MessageKey } from "#i18n/messageKey.ts";

/** An entry of the site's menu: a page of its own, one for each kind of document. */
export interface MenuEntry {
  /** The word of the page in the address; null for the map. */
  readonly page: string | null;
  readonly name: MessageKey;
  /** Whether it always stands in the header; the others are behind "More". */
  readonly isFirst: boolean;
}

export const MENU = [
  { page: null, name: "nav.map", isFirst: true },
  { page: "risk", name: "nav.risk", isFirst: false },
  { page: "coverage", name: "nav.coverage", isFirst: false },
  { page: "about", name: "nav.about", isFirst: false },
] as const satisfies readonly MenuEntry[];
