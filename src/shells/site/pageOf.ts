import type { ComponentType } from "react";
import { AboutPage } from "../about/AboutPage.tsx";
import { CoveragePage } from "../coverage/CoveragePage.tsx";
import { MapPage } from "../explore/MapPage.tsx";
import type { MENU } from "./menu.ts";
import type { ShellProps } from "./shellProps.ts";

type Page = ComponentType<ShellProps>;

/** The page of each word of the address that the menu has. */
const PAGES: Readonly<Record<Exclude<(typeof MENU)[number]["page"], null>, Page>> = {
  coverage: CoveragePage,
  about: AboutPage,
};

/** The page of a word of the address; the map where there is none, or nobody knows it. */
export function pageOf(word: string | null): Page {
  return Object.entries(PAGES).find(([page]) => page === word)?.[1] ?? MapPage;
}
