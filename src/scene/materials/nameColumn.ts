import { defaultMeasure } from "#state/map/subject.ts";
import { cell } from "../briefing/cell.ts";
import { mapQuery } from "../briefing/mapQuery.ts";
import type { MaterialColumn } from "./materialSubject.ts";

/** The material, with the map it opens with. */
export const NAME_COLUMN: MaterialColumn = {
  column: { id: "material", title: { id: "briefing.material", values: {} }, holds: "name", about: null },
  cell: ({ manifest, material }) =>
    cell({ material: material.id }, material.id, {
      leadsTo: mapQuery(manifest, material, defaultMeasure(material)),
    }),
};
