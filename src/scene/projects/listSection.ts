import { countProjects } from "#domain/projects/countProjects.ts";
import type { MessageRef } from "#i18n/messageRef.ts";
import type { Manifest } from "#schema/manifest.ts";
import type { Project, Projects } from "#schema/project.ts";
import { cell } from "../briefing/cell.ts";
import { dateCell } from "../briefing/dateCell.ts";
import type { BriefingColumn, BriefingRow, BriefingSection } from "../contract/briefing.ts";
import { mapOf } from "./mapOf.ts";

const plain = (id: string): MessageRef => ({ id, values: {} });

/** Projects of whose promoters the table says what has become of them; worded below `projects.news.`. */
const NEWS: readonly string[] = ["viridian-lithium", "northcycle"];

const COLUMNS: readonly BriefingColumn[] = [
  { id: "project", title: plain("table.project"), holds: "name", about: null },
  { id: "promoter", title: plain("table.promoter"), holds: "text", about: null },
  { id: "place", title: plain("table.place"), holds: "text", about: null },
  { id: "where", title: plain("projects.column.where"), holds: "text", about: null },
  { id: "activities", title: plain("selection.project.activities"), holds: "text", about: null },
  { id: "materials", title: plain("selection.project.materials"), holds: "text", about: null },
  { id: "state", title: plain("projects.column.state"), holds: "text", about: plain("projects.about.state") },
  { id: "description", title: plain("projects.column.description"), holds: "text", about: null },
];

function rowOf(project: Project, manifest: Manifest): BriefingRow {
  const { id, name, promoter, place, furtherSites = [], materials, activities } = project;
  const places = [...new Set([place, ...furtherSites.map((site) => site.place)])];
  const [first] = materials;
  const leadsTo = first === undefined ? null : mapOf(manifest, first, null, { kind: "project", id });
  return {
    id,
    cells: [
      cell(name, name, {
        leadsTo,
        remark: project.confidence === "high" ? null : plain("projects.remark.inferred"),
      }),
      cell(promoter, promoter),
      cell({ list: places.map((each) => ({ place: each })) }, places.join()),
      cell(
        { message: `projects.where.${project.isInsideEu ? "inside" : "outside"}` },
        project.isInsideEu ? 0 : 1,
      ),
      cell({ list: activities.map((activity) => ({ message: `activity.${activity}` })) }, activities.join()),
      cell({ list: materials.map((material) => ({ material })) }, materials.join()),
      dateCell(project.selectedOn, {
        mark: NEWS.includes(id) ? plain(`projects.news.${id}`) : null,
      }),
      cell({ english: project.description }, project.description),
    ],
  };
}

/** Every Strategic Project, with the way to it on the map; those inside the EU first, as they were chosen. */
export function listSection(manifest: Manifest, { projects, sourceId }: Projects): BriefingSection {
  const { inside, outside } = countProjects(projects);
  return {
    id: "projects",
    title: plain("projects.list.title"),
    says: [{ id: "projects.list.says", values: { inside, outside } }, plain("projects.note.capacity")],
    table: {
      columns: COLUMNS,
      rows: projects.map((project) => {
        const row = rowOf(project, manifest);
        return { ...row, cells: row.cells.map((each) => ({ ...each, sourceIds: [sourceId] })) };
      }),
      order: null,
    },
    notes: [plain("projects.note.annexes")],
  };
}
