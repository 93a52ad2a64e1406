import type { ComponentProps } from "react";
import { lazyPart } from "../parts/lazyPart.tsx";
import type { MENU } from "./menu.ts";
import type { ReadPage } from "./ReadPage.tsx";

/** A page that is only read: what it is called, and what stands in it. */
type Read = Pick<ComponentProps<typeof ReadPage>, "page" | "title" | "Body">;

/** The pages of the menu beside the map. */
const PAGES: Readonly<Record<Exclude<(typeof MENU)[number]["page"], null>, Omit<Read, "page">>> = {
  act: { title: "act.title", Body: lazyPart(() => import("../act/ActBody.tsx")) },
  coverage: {
    title: "coverage-page.title",
    Body: lazyPart(() => import("../coverage/CoverageBody.tsx")),
  },
  about: { title: "about.title", Body: lazyPart(() => import("#panels/pages/AboutPage.tsx")) },
};

/** The page of a word of the address; null for the map, which is shown where there is none, or nobody knows it. */
export function pageOf(word: string | null): Read | null {
  const found = Object.entries(PAGES).find(([page]) => page === word);
  return found ? { page: found[0], ...found[1] } : null;
}
