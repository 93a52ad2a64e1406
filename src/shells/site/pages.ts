import type { ComponentType } from "react";
import { AboutPage } from "../about/AboutPage.tsx";
import { CoveragePage } from "../coverage/CoveragePage.tsx";
import { MapPage } from "../explore/MapPage.tsx";
import type { MenuEntry, PageProps } from "./shellProps.ts";

/** A page of the site: one for each kind of document. */
export interface SitePage extends MenuEntry {
  readonly Page: ComponentType<PageProps>;
}

const MAP: SitePage = { page: null, name: "nav.map", Page: MapPage };

/** The pages of the site, in the order of the menu. */
export const PAGES: readonly SitePage[] = [
  MAP,
  { page: "coverage", name: "nav.coverage", Page: CoveragePage },
  { page: "about", name: "nav.about", Page: AboutPage },
];

/** The page of a word of the address; the map where nobody knows it. */
export function pageOf(word: string | null): SitePage {
  return PAGES.find(({ page }) => page === word) ?? MAP;
}
