import {
  CONCENTRATED,
  diversificationPotential,
  exportConcentration,
  importConcentration,
  importsPerExport,
  MOSTLY_OUTSIDE,
  partFromOutside,
} from "#domain/alternatives/diversification.ts";
import { defaultSupply, supplyWithoutLargest } from "#domain/alternatives/supplyAtStage.ts";
import type { MessageRef, MessageValue } from "#i18n/messageRef.ts";
import { STAGES } from "#schema/ids.ts";
import { cell, emptyCell, shareCell } from "../briefing/cell.ts";
import { mapQuery } from "../briefing/mapQuery.ts";
import type { BriefingCell, BriefingRow } from "../contract/briefing.ts";
import type { SupplierContext } from "./supplierContext.ts";

/** How many years of the EU's imports are shown: which products pass a threshold changes from year to year. */
const YEARS_SHOWN = 3;

const message = (id: string, values: MessageRef["values"] = {}): MessageRef => ({ id, values });

interface Measured {
  readonly id: string;
  readonly name?: MessageRef["values"];
  readonly figure: BriefingCell;
  /** Null where there is no threshold. */
  readonly threshold: MessageValue | null;
}

/** A row: what is measured with its formula and source as a remark, the figure, and the threshold it is held against. */
function rowOf({ id, name = {}, figure, threshold }: Measured): BriefingRow {
  const [key = id] = id.split(".");
  const measure = message(`alternatives.measure.${key}`, name);
  return {
    id,
    cells: [
      cell({ phrase: measure }, key, { remark: message(`alternatives.measure.${key}.about`) }),
      figure,
      threshold === null ? emptyCell("not-applicable") : cell(threshold, null),
    ],
  };
}

/** Which side of its threshold a figure is on, in words. */
const side = (figure: number, threshold: number): MessageRef =>
  message(figure > threshold ? "alternatives.above" : "alternatives.not-above");

function tradeRows(context: SupplierContext): readonly BriefingRow[] {
  const { material, manifest, listed, eu, places } = context;
  const { trade } = material;
  if (trade === null) return [];
  const { year, sourceIds } = trade;
  const beside = { sourceIds, year };
  const potential = eu?.basis === "imports" ? diversificationPotential(trade, eu.largest, places) : null;
  const exported = exportConcentration(trade, places);
  const outside = partFromOutside(trade, places);
  const perExport = importsPerExport(trade);
  return [
    rowOf({
      id: "potential",
      figure:
        potential === null
          ? emptyCell("not-known")
          : cell({ score: potential, digits: 1 }, potential, { ...beside, mark: side(potential, 1) }),
      threshold: 1,
    }),
    ...trade.euImports.slice(-YEARS_SHOWN).map((imports) => {
      const index = importConcentration(imports);
      return rowOf({
        id: `import-hhi.${imports.year}`,
        figure:
          index === null
            ? emptyCell("not-known", null, { year: imports.year })
            : cell({ hhi: index }, index, {
                sourceIds,
                year: imports.year,
                mark: side(index, CONCENTRATED),
                leadsTo: mapQuery(manifest, listed, "imports", { year: imports.year, trade: "world" }),
              }),
        threshold: { hhi: CONCENTRATED },
      });
    }),
    rowOf({
      id: "export-hhi",
      figure:
        exported === null
          ? emptyCell("not-known")
          : cell({ hhi: exported }, exported, { ...beside, mark: side(exported, CONCENTRATED) }),
      threshold: { hhi: CONCENTRATED },
    }),
    rowOf({
      id: "from-outside",
      figure:
        outside === null
          ? emptyCell("not-known")
          : shareCell(outside, { ...beside, mark: side(outside, MOSTLY_OUTSIDE) }),
      threshold: { share: MOSTLY_OUTSIDE },
    }),
    rowOf({
      id: "per-export",
      figure:
        perExport === null
          ? emptyCell("not-known")
          : cell({ score: perExport, digits: 1 }, perExport, { ...beside, mark: side(perExport, 1) }),
      threshold: 1,
    }),
  ];
}

/** What is left of each stage's supply without its largest supplier. */
function nMinusOneRows({ material, manifest, listed }: SupplierContext): readonly BriefingRow[] {
  return STAGES.toReversed().flatMap((stage) => {
    const supply = defaultSupply(material, stage);
    if (supply === null) return [];
    const left = supplyWithoutLargest(supply);
    const { year, sourceIds } = supply;
    return [
      rowOf({
        id: `n-1.${stage}`,
        name: { measure: { measure: stage } },
        figure:
          left === null
            ? emptyCell("not-known", null, { year })
            : shareCell(left.rest, {
                sourceIds,
                year,
                mark: message("alternatives.without", { place: { place: left.largest } }),
                leadsTo: mapQuery(manifest, listed, stage),
              }),
        threshold: null,
      }),
    ];
  });
}

/** How concentrated supply is and how much of it could move, row by row. */
export function structureRows(context: SupplierContext): readonly BriefingRow[] {
  const [potential, ...others] = tradeRows(context);
  return [...(potential === undefined ? [] : [potential]), ...nMinusOneRows(context), ...others];
}
