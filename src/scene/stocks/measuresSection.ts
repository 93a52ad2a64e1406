import type { NamedMeasure } from "#domain/stocks/recyclingMeasuresOf.ts";
import type { MessageRef } from "#i18n/messageRef.ts";
import { cell } from "../briefing/cell.ts";
import { dateCell } from "../briefing/dateCell.ts";
import type { BriefingSection } from "../contract/briefing.ts";

const plain = (id: string): MessageRef => ({ id, values: {} });

/** What the EU does, or plans, about recycling: how far it has come, as far as found. */
export function measuresSection(measures: readonly NamedMeasure[]): BriefingSection {
  return {
    id: "measures",
    title: plain("policy.recycling"),
    says: [plain("stocks.measures.says")],
    table: {
      columns: [
        { id: "measure", title: plain("stocks.column.measure"), holds: "name", about: null },
        { id: "state", title: plain("stocks.column.state"), holds: "text", about: null },
        { id: "date", title: plain("stocks.column.date"), holds: "text", about: null },
        { id: "materials", title: plain("selection.project.materials"), holds: "text", about: null },
        { id: "instrument", title: plain("stocks.column.instrument"), holds: "text", about: null },
        { id: "summary", title: plain("stocks.column.summary"), holds: "text", about: null },
      ],
      rows: measures.map(({ id, instrument, date, state, materials, summary }) => ({
        id,
        cells: [
          cell({ message: `stocks.measure.${id}` }, id),
          cell({ message: `policy.state.${state}` }, state),
          dateCell(date),
          cell({ list: materials.map((material) => ({ material })) }, materials.join()),
          cell({ english: instrument }, instrument),
          cell({ english: summary }, summary),
        ],
      })),
      order: null,
    },
    notes: [],
  };
}
