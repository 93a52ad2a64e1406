import { namesMaterial } from "#domain/materialFamily.ts";
import type { Project } from "#schema/project.ts";
import type { SceneContext } from "../contract/inputs.ts";
import type { SceneMarker, SceneUnplacedProject } from "../contract/scene.ts";

/** Strategic Projects that the view asks for: the material's, all, or none. */
export function projectsInView({ projects, question, filters }: SceneContext): readonly Project[] {
  if (!projects || filters.projects === "none") return [];
  if (filters.projects === "all") return projects.projects;
  return projects.projects.filter(({ materials }) => namesMaterial(materials, question.material));
}

/** A project without its position: what lists and cards show. */
export function unplaced(project: Project): SceneUnplacedProject {
  return {
    project: project.id,
    name: project.name,
    promoter: project.promoter,
    place: project.place,
    locality: project.locality,
    activities: project.activities,
    materials: project.materials,
    isInsideEu: project.isInsideEu,
  };
}

/** Whether a project has a site in one of some places. */
export function isIn({ place, furtherSites = [] }: Project, places: ReadonlySet<string>): boolean {
  return places.has(place) || furtherSites.some((site) => places.has(site.place));
}

/** The sites of a project as markers; none where only its country is known. */
function markersOf(project: Project): SceneMarker[] {
  const { position, precision, furtherSites = [] } = project;
  const about = unplaced(project);
  const first =
    position === null || precision === "country" ? [] : [{ ...about, position, precision, site: 0 }];
  return [...first, ...furtherSites.map((site, i) => ({ ...about, ...site, site: i + 1 }))];
}

/** Projects with a position as markers, one a site, the others as a list to stand beside the map. */
export function sceneProjects(context: SceneContext): {
  markers: SceneMarker[];
  unplacedProjects: SceneUnplacedProject[];
} {
  const projects = projectsInView(context);
  return {
    markers: projects.flatMap(markersOf),
    unplacedProjects: projects.filter((project) => markersOf(project).length === 0).map(unplaced),
  };
}
