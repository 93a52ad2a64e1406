import { namesMaterial } from "#domain/materialFamily.ts";
import type { Activity, MaterialId } from "#schema/ids.ts";
import type { Project } from "#schema/project.ts";

/** How many Strategic Projects there are. */
export interface ProjectCount {
  readonly inside: number;
  /** Outside the EU. */
  readonly outside: number;
}

/**
 * Strategic Projects that name a material and an activity. A table of projects says what each does, and of which
 * materials, but not which is done to which: a project of two materials and two activities is in all four answers.
 */
export function projectsAt(
  projects: readonly Project[],
  material: MaterialId,
  activity: Activity,
): readonly Project[] {
  return projects.filter(
    ({ materials, activities }) => namesMaterial(materials, material) && activities.includes(activity),
  );
}

/** How many of some projects are inside the EU, and how many outside it. */
export function countProjects(projects: readonly Pick<Project, "isInsideEu">[]): ProjectCount {
  const inside = projects.filter(({ isInsideEu }) => isInsideEu).length;
  return { inside, outside: projects.length - inside };
}
