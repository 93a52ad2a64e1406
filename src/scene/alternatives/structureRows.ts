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
import type { DigestTrade } from "#schema/digest.ts";
import { STAGES } from "#schema/ids.ts";
import type { Hhi } from "#schema/units.ts";
import { cell, emptyCell, shareCell } from "../briefing/cell.ts";
import { mapQuery } from "../briefing/mapQuery.ts";
import type { BriefingCell, BriefingRow } from "../contract/briefing.ts";
import { periodOf, type SupplierContext } from "./supplierContext.ts";

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

/** Concentration of the EU's imports in the latest years whose tables hold all of them. */
function importRows({ material: { trade }, manifest, listed }: SupplierContext): readonly BriefingRow[] {
  if (trade === null) return [];
  return trade.euImports.slice(-YEARS_SHOWN).flatMap((imports) => {
    const index = importConcentration(imports);
    if (!imports.isComplete) return [];
    const { year } = imports;
    const map = { year, trade: trade.market === "world" ? ("world" as const) : ("eu-customs" as const) };
    const known = (value: Hhi) =>
      cell({ hhi: value }, value, {
        sourceIds: trade.sourceIds,
        year,
        mark: side(value, CONCENTRATED),
        leadsTo: mapQuery(manifest, listed, "imports", map),
      });
    return [
      rowOf({
        id: `import-hhi.${year}`,
        figure: index === null ? emptyCell("not-known", null, { year }) : known(index),
        threshold: { hhi: CONCENTRATED },
      }),
    ];
  });
}

/** A row of world trade in the year of comparison. */
function worldRow(
  { sourceIds, year }: DigestTrade,
  id: string,
  {
    figure,
    value,
    threshold,
  }: { figure: number | null; value: MessageValue; threshold: [number, MessageValue] },
): BriefingRow {
  const [mark, shown] = threshold;
  return rowOf({
    id,
    figure:
      figure === null
        ? emptyCell("not-known")
        : cell(value, figure, { sourceIds, year, mark: side(figure, mark) }),
    threshold: shown,
  });
}

/** What the trade of the whole world says, by value: how much could move first. */
function worldRows({ material: { trade }, eu, places }: SupplierContext): readonly BriefingRow[] {
  if (trade?.market !== "world") return [];
  const potential = eu?.basis === "imports" ? diversificationPotential(trade, eu.largest, places) : null;
  const exported = exportConcentration(trade, places);
  const outside = partFromOutside(trade, places);
  const perExport = importsPerExport(trade);
  const times = (figure: number | null) => ({
    figure,
    value: { score: figure ?? 0, digits: 1 as const },
    threshold: [1, 1] as [number, MessageValue],
  });
  return [
    worldRow(trade, "potential", times(potential)),
    worldRow(trade, "export-hhi", {
      figure: exported,
      value: { hhi: exported ?? 0 },
      threshold: [CONCENTRATED, { hhi: CONCENTRATED }],
    }),
    worldRow(trade, "from-outside", {
      figure: outside,
      value: { share: outside ?? 0 },
      threshold: [MOSTLY_OUTSIDE, { share: MOSTLY_OUTSIDE }],
    }),
    worldRow(trade, "per-export", times(perExport)),
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
        name: { measure: { measure: stage }, period: periodOf(year) },
        figure:
          left === null
            ? emptyCell("not-known")
            : shareCell(left.rest, {
                sourceIds,
                mark: message("alternatives.without", { place: { place: left.largest } }),
                leadsTo: mapQuery(manifest, listed, stage),
              }),
        threshold: null,
      }),
    ];
  });
}

/** How much of supply could move and how concentrated it is, row by row. */
export function structureRows(context: SupplierContext): readonly BriefingRow[] {
  const [potential, ...others] = worldRows(context);
  return [
    ...(potential === undefined ? [] : [potential]),
    ...nMinusOneRows(context),
    ...importRows(context),
    ...others,
  ];
}
