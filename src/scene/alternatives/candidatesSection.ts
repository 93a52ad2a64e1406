import { uncountedTerms } from "#domain/alternatives/rankSuppliers.ts";
import { SUPPLIER_TERMS, type SupplierTerm } from "#domain/alternatives/supplierTerms.ts";
import type { MessageRef, MessageValue } from "#i18n/messageRef.ts";
import type { BriefingColumn, BriefingSection } from "../contract/briefing.ts";
import { placeCell, scoreCell, termCell } from "./candidateCells.ts";
import { largestPhrase, periodOf, type SupplierContext } from "./supplierContext.ts";

const message = (id: string, values: MessageRef["values"] = {}): MessageRef => ({ id, values });

/** What the trade is in: the goods by name, else by their customs codes. */
export function goodsOf({ material: { trade } }: SupplierContext): MessageValue {
  if (trade === null) return "";
  if (trade.goods !== null) return { message: `goods.${trade.goods}` };
  return { list: trade.codes.map((code) => `HS ${code}`) };
}

/** What a term is of: years, measure and goods, as its explanation names them. */
function valuesOf(term: SupplierTerm, context: SupplierContext): MessageRef["values"] {
  const { material, stage, production, reserves, eu, digest } = context;
  const { governance } = digest;
  const values = {
    exports: {
      period: material.trade === null ? "" : { year: material.trade.year },
      goods: goodsOf(context),
    },
    production: {
      measure: stage === null ? "" : { measure: stage },
      period: periodOf(production?.year ?? null),
    },
    reserves: { period: periodOf(reserves?.year ?? null) },
    governance: { period: { year: governance.latestYear } },
    agreement: {},
    project: {},
    room: { period: periodOf(eu?.year ?? null) },
  } satisfies Record<SupplierTerm, MessageRef["values"]>;
  return values[term];
}

function columnsOf(context: SupplierContext): readonly BriefingColumn[] {
  return [
    { id: "place", title: message("alternatives.column.place"), holds: "name", about: null },
    {
      id: "score",
      title: message("alternatives.column.score"),
      holds: "number",
      about: message("alternatives.column.score.about"),
    },
    ...SUPPLIER_TERMS.map(
      (term): BriefingColumn => ({
        id: term,
        title: message(`alternatives.term.${term}`),
        holds: "number",
        about: message(`alternatives.term.${term}.about`, valuesOf(term, context)),
      }),
    ),
  ];
}

/** The weights as a sentence, and who is left out. */
function saysOf({ weights, eu, stage, suppliers }: SupplierContext): readonly MessageRef[] {
  const list = SUPPLIER_TERMS.filter((term) => weights[term] > 0).map((term) => ({
    phrase: message("alternatives.weight", {
      term: { message: `alternatives.term.${term}` },
      weight: weights[term],
    }),
  }));
  const uncounted = uncountedTerms(suppliers, weights).map((term) => ({
    message: `alternatives.term.${term}`,
  }));
  return [
    list.length === 0
      ? message("alternatives.weights.none")
      : message("alternatives.weights", { list: { list } }),
    ...(suppliers.length === 0 || uncounted.length === 0
      ? []
      : [message("alternatives.not-counted", { list: { list: uncounted } })]),
    ...(eu === null || stage === null
      ? []
      : [message("alternatives.left-out", { largest: { phrase: largestPhrase(eu, stage) } })]),
  ];
}

/** The candidates with their score and its terms, the highest first. */
export function candidatesSection(context: SupplierContext): BriefingSection {
  const { suppliers, ranked } = context;
  const rows =
    ranked?.map((supplier) => ({ supplier, score: [scoreCell(supplier)] })) ??
    suppliers.map((supplier) => ({ supplier, score: [] }));
  return {
    id: "candidates",
    title: message("alternatives.candidates"),
    says: saysOf(context),
    table: {
      columns: columnsOf(context).filter(({ id }) => ranked !== null || id !== "score"),
      rows: rows.map(({ supplier, score }) => ({
        id: supplier.place,
        cells: [
          placeCell(context, supplier),
          ...score,
          ...SUPPLIER_TERMS.map((term) => termCell(context, supplier, term)),
        ],
      })),
      order: null,
    },
    notes: [
      message("alternatives.note.lacking"),
      message("alternatives.note.candidates"),
      message("alternatives.note.exports"),
    ],
  };
}
