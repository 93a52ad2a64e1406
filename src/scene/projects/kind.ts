import { materialGaps } from "#domain/projects/materialGaps.ts";
import type { Manifest } from "#schema/manifest.ts";
import type { Project } from "#schema/project.ts";
import { briefingKind } from "../briefing/briefingKind.ts";
import type { Briefing } from "../contract/briefing.ts";
import { gapsSection } from "./gapsSection.ts";
import { gapTotals } from "./gapTotals.ts";
import { listSection } from "./listSection.ts";
import { totalsSection } from "./totalsSection.ts";

/** The pages that projects were read from, each once: by its own title where it is a source, else by what it tells of. */
function evidenceOf({ sources }: Manifest, projects: readonly Project[]): Briefing["evidence"] {
  const addresses = [...new Set(projects.map(({ evidence }) => evidence))];
  return addresses.map((address) => {
    const told = projects.filter(({ evidence }) => evidence === address);
    const source = sources.find((candidate) => candidate.address === address);
    return { title: source?.title ?? told.map(({ name }) => name).join(", "), address };
  });
}

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
      otherSources: ["crma", "dec-2025-840", "dec-2025-1174", "ip-25-1419", "mex-26-147"],
      places: projects.flatMap(({ place, furtherSites = [] }) => [
        place,
        ...furtherSites.map((site) => site.place),
      ]),
      evidence: evidenceOf(manifest, projects),
    };
  },
);
