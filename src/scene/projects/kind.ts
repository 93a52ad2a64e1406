import { materialGaps } from "#domain/projects/materialGaps.ts";
import { briefingKind } from "../briefing/briefingKind.ts";
import { gapsSection } from "./gapsSection.ts";
import { gapTotals } from "./gapTotals.ts";
import { listSection } from "./listSection.ts";
import { totalsSection } from "./totalsSection.ts";

/** The page on Strategic Projects: which stages of which materials have one, and which gaps have none. It has no choices. */
export type ProjectsDocument = Readonly<Record<never, never>>;

export const projectsKind = briefingKind<ProjectsDocument>(
  "projects",
  {},
  ["digest", "projects"],
  ({ manifest, digest, projects: table }) => {
    if (digest === null || table === null) return null;
    const { projects, sourceId } = table;
    const gaps = materialGaps(manifest, digest.materials, projects);
    const { below, without } = gapTotals(gaps);
    const selected = projects.map(({ selectedOn }) => selectedOn).toSorted();
    return {
      title: { id: "projects.title", values: {} },
      caption: {
        id: "projects.caption",
        values: {
          below: below.length,
          without: without.length,
          projects: projects.length,
          date: { date: selected.at(-1) ?? "" },
        },
      },
      sections: [
        gapsSection(manifest, digest.materials, gaps, sourceId),
        listSection(manifest, table),
        totalsSection(projects, sourceId),
      ],
      otherSources: ["crma", "ip-25-1419", "mex-26-147"],
      places: projects.flatMap(({ place, furtherSites = [] }) => [
        place,
        ...furtherSites.map((site) => site.place),
      ]),
      evidence: projects.map(({ name, evidence }) => ({ title: name, address: evidence })),
    };
  },
);
