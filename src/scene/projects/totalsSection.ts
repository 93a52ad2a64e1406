import { namesMaterial } from "#domain/materialFamily.ts";
import { COMMISSION_COUNTS, COMMISSION_LISTS, SECOND_CALL } from "#domain/projects/commissionTotals.ts";
import { countProjects } from "#domain/projects/countProjects.ts";
import type { MessageRef, MessageValue } from "#i18n/messageRef.ts";
import type { SourceId } from "#schema/ids.ts";
import type { Project } from "#schema/project.ts";
import { cell } from "../briefing/cell.ts";
import type { BriefingRow, BriefingSection } from "../contract/briefing.ts";

const plain = (id: string): MessageRef => ({ id, values: {} });

/** The Commission's own totals beside those of the table, which counts projects where it seems to count their parts. */
export function totalsSection(projects: readonly Project[], sourceId: SourceId): BriefingSection {
  const inside = projects.filter(({ isInsideEu }) => isInsideEu);
  const held = countProjects(projects);
  const row = (id: string, name: MessageValue, theirs: number, ours: number): BriefingRow => ({
    id,
    cells: [
      cell(name, id),
      cell(theirs, theirs, { sourceIds: [COMMISSION_LISTS.inside.sourceId] }),
      cell(ours, ours, { sourceIds: [sourceId] }),
    ],
  });
  return {
    id: "totals",
    title: plain("projects.totals.title"),
    says: [
      {
        id: "projects.totals.lists",
        values: {
          inside: COMMISSION_LISTS.inside.projects,
          insideDate: { date: COMMISSION_LISTS.inside.announcedOn },
          outside: COMMISSION_LISTS.outside.projects,
          outsideDate: { date: COMMISSION_LISTS.outside.announcedOn },
          heldInside: held.inside,
          heldOutside: held.outside,
        },
      },
      plain("projects.totals.counted"),
      { id: "projects.totals.claim", values: { materials: COMMISSION_LISTS.inside.materials } },
      {
        id: "projects.totals.call",
        values: {
          applications: SECOND_CALL.applications,
          inside: SECOND_CALL.inside,
          outside: SECOND_CALL.outside,
          date: { date: SECOND_CALL.countedOn },
        },
      },
    ],
    table: {
      columns: [
        { id: "counted", title: plain("projects.column.counted"), holds: "name", about: null },
        { id: "commission", title: plain("projects.column.commission"), holds: "number", about: null },
        { id: "table", title: plain("projects.column.table"), holds: "number", about: null },
      ],
      rows: [
        ...COMMISSION_COUNTS.activities.map(([activity, count]) =>
          row(
            activity,
            { message: `activity.${activity}` },
            count,
            inside.filter(({ activities }) => activities.includes(activity)).length,
          ),
        ),
        ...COMMISSION_COUNTS.materials.map(([material, count]) =>
          row(
            material,
            { material },
            count,
            inside.filter(({ materials }) => namesMaterial(materials, material)).length,
          ),
        ),
      ],
      order: null,
    },
    notes: [],
  };
}
