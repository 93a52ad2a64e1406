import type { ComponentType } from "react";
import type { PageWord } from "#state/url/pageParameters.ts";
import type { ReadBodyProps } from "./ReadBodyProps.ts";

type Load = () => Promise<{ default: ComponentType<ReadBodyProps> }>;

/** The program of what stands in each page of the menu beside the map. */
export const BODIES: Readonly<Record<PageWord, Load>> = {
  act: () => import("../act/ActBody.tsx"),
  materials: () => import("../materials/MaterialsBody.tsx"),
  partners: () => import("../partners/PartnersBody.tsx"),
  projects: () => import("../projects/ProjectsBody.tsx"),
  events: () => import("../events/EventsBody.tsx"),
  importers: () => import("../importers/ImportersBody.tsx"),
  risk: () => import("../risk/RiskBody.tsx"),
  alternatives: () => import("../alternatives/AlternativesBody.tsx"),
  stocks: () => import("../stocks/StocksBody.tsx"),
  coverage: () => import("../coverage/CoverageBody.tsx"),
  about: () => import("#panels/pages/AboutPage.tsx"),
};
