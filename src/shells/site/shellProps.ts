import type { MessageKey } from "#i18n/messageKey.ts";
import type { Manifest } from "#schema/manifest.ts";

/** What a shell is given to start with. */
export interface ShellProps {
  readonly manifest: Manifest;
  /** Words the page in another language. */
  readonly speak: (language: string) => void;
}

/** An entry of the site's menu. */
export interface MenuEntry {
  /** The word of the page in the address; null for the map. */
  readonly page: string | null;
  readonly name: MessageKey;
}

/** What a page of the site is given. */
export interface PageProps extends ShellProps {
  /** The pages of the site, in the order of the menu. */
  readonly menu: readonly MenuEntry[];
}
