import {
  CONCENTRATED,
  diversificationPotential,
  exportConcentration,
  importConcentration,
  readingOf,
} from "#domain/alternatives/diversification.ts";
import { supplyWithoutLargest } from "#domain/alternatives/supplyAtStage.ts";
import type { MessageRef } from "#i18n/messageRef.ts";
import type { BriefingColumn, BriefingSection } from "../contract/briefing.ts";
import { structureRows } from "./structureRows.ts";
import { periodOf, type SupplierContext } from "./supplierContext.ts";

const message = (id: string, values: MessageRef["values"] = {}): MessageRef => ({ id, values });

const COLUMNS: readonly BriefingColumn[] = [
  { id: "measure", title: message("alternatives.column.measure"), holds: "name", about: null },
  { id: "figure", title: message("alternatives.column.figure"), holds: "number", about: null },
  { id: "threshold", title: message("alternatives.column.threshold"), holds: "number", about: null },
];

function potentialSays({ material: { trade }, eu, places }: SupplierContext): readonly MessageRef[] {
  if (trade?.market !== "world" || eu?.basis !== "imports") return [];
  const potential = diversificationPotential(trade, eu.largest, places);
  if (potential === null) return [];
  const values = {
    potential: { score: potential, digits: 1 as const },
    place: { place: eu.largest },
    year: { year: trade.year },
  };
  return [message(potential < 1 ? "alternatives.says.too-little" : "alternatives.says.potential", values)];
}

function nMinusOneSays({ stage, production }: SupplierContext): readonly MessageRef[] {
  const left = production === null ? null : supplyWithoutLargest(production);
  if (left === null || stage === null || production === null) return [];
  const { largest, rest } = left;
  return [
    message("alternatives.says.n-1", {
      place: { place: largest },
      rest: { share: rest },
      measure: { measure: stage },
      period: periodOf(production.year),
    }),
  ];
}

function concentrationSays({ material: { trade }, places }: SupplierContext): readonly MessageRef[] {
  const latest = trade?.euImports.find(({ year }) => year === trade.year);
  const imports = latest === undefined ? null : importConcentration(latest);
  const exports = trade === null ? null : exportConcentration(trade, places);
  if (trade === null || imports === null || exports === null) return [];
  return [
    message(`alternatives.says.${readingOf(imports, exports)}`, {
      imports: { hhi: imports },
      exports: { hhi: exports },
      threshold: { hhi: CONCENTRATED },
      year: { year: trade.year },
    }),
  ];
}

/** Whether others could stand in at all, and whether the dependence is the EU's choice or the world's structure. */
export function structureSection(context: SupplierContext): BriefingSection {
  return {
    id: "structure",
    title: message("alternatives.structure"),
    says: [...potentialSays(context), ...nMinusOneSays(context), ...concentrationSays(context)],
    table: { columns: COLUMNS, rows: structureRows(context), order: null },
    notes: context.material.trade?.market !== "world" ? [] : [message("alternatives.note.structure")],
  };
}
