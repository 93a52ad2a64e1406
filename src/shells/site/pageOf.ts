import type { ComponentType, ReactNode } from "react";
import { MapPage } from "../explore/MapPage.tsx";
import { lazyPart } from "../parts/lazyPart.tsx";
import type { MENU } from "./menu.ts";
import type { ShellProps } from "./shellProps.ts";

/** A page, and what stands in its place until its program is there. */
type Page = ComponentType<ShellProps & { readonly placeholder?: ReactNode }>;

/** The page of each word of the address that the menu has. */
const PAGES: Readonly<Record<Exclude<(typeof MENU)[number]["page"], null>, Page>> = {
  coverage: lazyPart(() => import("../coverage/CoveragePage.tsx")),
  about: lazyPart(() => import("../about/AboutPage.tsx")),
};

/** The page of a word of the address; the map where there is none, or nobody knows it. */
export function pageOf(word: string | null): Page {
  return Object.entries(PAGES).find(([page]) => page === word)?.[1] ?? MapPage;
}
