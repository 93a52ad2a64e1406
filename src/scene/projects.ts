import type { Project } from "#schema/project.ts";
import type { SceneContext } from "./inputs.ts";
import type { SceneMarker, SceneUnplacedProject } from "./scene.ts";

/** Ids under which a project may name a material: rare earths are named together or apart. */
function namesOf(material: string): string[] {
  if (material === "rare-earths") return ["rare-earths", "rare-earths-light", "rare-earths-heavy"];
  return material.startsWith("rare-earths-") ? ["rare-earths", material] : [material];
}

/** Whether a text that names materials means this one. */
export function namesMaterial(materials: readonly string[], material: string): boolean {
  return namesOf(material).some((id) => materials.includes(id));
}

/** Strategic Projects that the view asks for: the material's, all, or none. */
export function projectsInView({ projects, view }: SceneContext): readonly Project[] {
  if (!projects || view.projects === "none") return [];
  if (view.projects === "all") return projects.projects;
  return projects.projects.filter(({ materials }) => namesMaterial(materials, view.material));
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

/** Projects with a position as markers, the others as a list to stand beside the map. */
export function sceneProjects(context: SceneContext): {
  markers: SceneMarker[];
  unplacedProjects: SceneUnplacedProject[];
} {
  const markers: SceneMarker[] = [];
  const unplacedProjects: SceneUnplacedProject[] = [];
  for (const project of projectsInView(context)) {
    if (project.position && project.precision !== "country") {
      markers.push({ ...unplaced(project), position: project.position, precision: project.precision });
    } else {
      unplacedProjects.push(unplaced(project));
    }
  }
  return { markers, unplacedProjects };
}
