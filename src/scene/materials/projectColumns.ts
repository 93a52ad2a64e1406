import { namesMaterial } from "#domain/materialFamily.ts";
import { defaultMeasure } from "#state/map/subject.ts";
import { cell, emptyCell } from "../briefing/cell.ts";
import { mapQuery } from "../briefing/mapQuery.ts";
import type { MaterialColumn, MaterialSubject } from "./materialSubject.ts";

/** How many Strategic Projects name the material, inside or outside the EU; one that names several counts for each. */
export function projectCount({ projects, material }: MaterialSubject, isInsideEu: boolean): number {
  return projects.projects.filter(
    (project) => project.isInsideEu === isInsideEu && namesMaterial(project.materials, material.id),
  ).length;
}

function projectColumn(id: string, isInsideEu: boolean): MaterialColumn {
  return {
    column: {
      id,
      title: { id: `materials.${id}`, values: {} },
      holds: "number",
      about: { id: "materials.projects.about", values: {} },
    },
    cell: (subject) => {
      const { manifest, material, projects } = subject;
      const count = projectCount(subject, isInsideEu);
      if (count === 0 && !material.strategic)
        return emptyCell("not-applicable", { id: "materials.not-strategic", values: {} });
      return cell(count, count, {
        leadsTo: mapQuery(manifest, material, defaultMeasure(material), { table: "projects" }),
        sourceIds: [projects.sourceId],
      });
    },
  };
}

/** Strategic Projects that name the material. */
export const PROJECT_COLUMNS: readonly MaterialColumn[] = [
  projectColumn("inside", true),
  projectColumn("outside", false),
];
