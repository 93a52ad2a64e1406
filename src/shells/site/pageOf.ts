import type { ComponentProps } from "react";
import { lazyPart } from "../parts/lazyPart.tsx";
import type { MENU } from "./menu.ts";
import type { ReadPage } from "./ReadPage.tsx";

/** A page that is only read: what it is called, what stands in it, and whether it may stand in other people's pages. */
interface Read extends Pick<ComponentProps<typeof ReadPage>, "page" | "title" | "Body"> {
  readonly isEmbeddable: boolean;
}

/** The pages of the menu beside the map. */
const PAGES: Readonly<Record<Exclude<(typeof MENU)[number]["page"], null>, Omit<Read, "page">>> = {
  risk: {
    title: "risk.title",
    Body: lazyPart(() => import("../risk/RiskBody.tsx")),
    isEmbeddable: true,
  },
  coverage: {
    title: "coverage-page.title",
    Body: lazyPart(() => import("../coverage/CoverageBody.tsx")),
    isEmbeddable: false,
  },
  about: {
    title: "about.title",
    Body: lazyPart(() => import("#panels/pages/AboutPage.tsx")),
    isEmbeddable: false,
  },
};

/** The page of a word of the address; null for the map, which is shown where there is none, or nobody knows it. */
export function pageOf(word: string | null): Read | null {
  const found = Object.entries(PAGES).find(([page]) => page === word);
  return found ? { page: found[0], ...found[1] } : null;
}
