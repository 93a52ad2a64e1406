import type { ComponentType } from "react";
import { lazyPart } from "../parts/lazyPart.tsx";
import type { PageWord } from "./menu.ts";
import type { ReadBodyProps } from "./ReadBodyProps.ts";

/** What stands in each page of the menu beside the map. */
const BODIES: Readonly<Record<PageWord, ComponentType<ReadBodyProps>>> = {
  act: lazyPart(() => import("../act/ActBody.tsx")),
  materials: lazyPart(() => import("../materials/MaterialsBody.tsx")),
  partners: lazyPart(() => import("../partners/PartnersBody.tsx")),
  projects: lazyPart(() => import("../projects/ProjectsBody.tsx")),
  events: lazyPart(() => import("../events/EventsBody.tsx")),
  importers: lazyPart(() => import("../importers/ImportersBody.tsx")),
  risk: lazyPart(() => import("../risk/RiskBody.tsx")),
  alternatives: lazyPart(() => import("../alternatives/AlternativesBody.tsx")),
  stocks: lazyPart(() => import("../stocks/StocksBody.tsx")),
  coverage: lazyPart(() => import("../coverage/CoverageBody.tsx")),
  about: lazyPart(() => import("#panels/pages/AboutPage.tsx")),
};

/** The body of a page: a program of its own, so that the map does not bring along the list of all. */
export default function PageBody({ page, ...props }: ReadBodyProps & { readonly page: PageWord }) {
  const Body = BODIES[page];
  return <Body {...props} />;
}
