import type { SupplierContribution } from "#domain/risk/governedConcentration.ts";
import type { StudiedSuppliers } from "#domain/risk/stageRisk.ts";
import type { MessageRef, MessageValue } from "#i18n/messageRef.ts";
import type { Manifest } from "#schema/manifest.ts";
import { cell, emptyCell, shareCell } from "../briefing/cell.ts";
import type { BriefingColumn, BriefingRow, BriefingSection } from "../contract/briefing.ts";
import { productKey } from "../words/caption.ts";
import type { Judged } from "./judged.ts";
import { mapOf, type Supply } from "./supplies.ts";
import { governanceNote, phrase, say, worked } from "./words.ts";

/** Shares are printed in per cent with one decimal at most: what is nearer to the whole adds up to it. */
const SUM_SLACK = 0.005;

/** Less than this is no zero, but would be written as one. */
const LEAST_SHOWN = 0.005;

const COLUMNS: readonly BriefingColumn[] = [
  { id: "place", title: { id: "table.place", values: {} }, holds: "name", about: null },
  { id: "share", title: { id: "table.share", values: {} }, holds: "number", about: null },
  { id: "governance", title: say("column.governance"), holds: "number", about: null },
  { id: "trade", title: say("column.trade"), holds: "number", about: null },
  { id: "contribution", title: say("column.contribution"), holds: "number", about: null },
  { id: "part", title: say("column.part"), holds: "number", about: null },
];

function contributionText(contribution: number): MessageValue {
  return contribution > 0 && contribution < LEAST_SHOWN
    ? phrase("less", { limit: worked(2 * LEAST_SHOWN) })
    : worked(contribution);
}

function rowOf(
  supplier: SupplierContribution,
  suppliers: StudiedSuppliers,
  judged: Judged,
  manifest: Manifest,
): BriefingRow {
  const { place, share, governance, trade, contribution, part } = supplier;
  const study = [suppliers.assessment.sourceId];
  const both = [...study, judged.digest.governance.sourceId];
  return {
    id: place,
    cells: [
      cell({ place }, place, { leadsTo: mapOf(manifest, judged.material, suppliers, place) }),
      shareCell(share, { sourceIds: study }),
      governance === null
        ? emptyCell("not-known")
        : cell(worked(governance), governance, { sourceIds: [judged.digest.governance.sourceId] }),
      trade === null
        ? emptyCell("not-known")
        : cell({ score: trade, digits: 1 }, trade, { sourceIds: study }),
      contribution === null
        ? emptyCell("not-known")
        : cell(contributionText(contribution), contribution, { sourceIds: both }),
      part === null
        ? emptyCell("not-known")
        : shareCell(part, { sourceIds: both, gauge: { share: part, mark: null, side: "at-most" } }),
    ],
  };
}

function saysOf({ assessment, attributed }: StudiedSuppliers): MessageRef[] {
  const { counted, countsCompounds, isCopy } = assessment;
  return [
    ...(counted === "" ? [] : [say("counted", { product: { message: productKey(counted) } })]),
    ...(countsCompounds ? [say("compounds")] : []),
    ...(isCopy ? [say("copy")] : []),
    ...(isCopy || Math.abs(attributed - 1) < SUM_SLACK
      ? []
      : [say("sum", { sum: attributed < 1 ? "under" : "over", share: { share: attributed } })]),
  ];
}

/** Who supplies the world or the EU at a stage, and what each adds to the concentration; what adds most comes first. */
export function supplierSection(
  { id, title, suppliers }: Supply,
  judged: Judged,
  manifest: Manifest,
): BriefingSection {
  const ordered = suppliers.concentration.suppliers.toSorted(
    (a, b) => (b.contribution ?? 0) - (a.contribution ?? 0),
  );
  return {
    id,
    title,
    says: saysOf(suppliers),
    // Shares that are a copy of others are no answer, and would be quoted as one.
    table: suppliers.assessment.isCopy
      ? null
      : {
          columns: COLUMNS,
          rows: ordered.map((supplier) => rowOf(supplier, suppliers, judged, manifest)),
          order: { column: "contribution", direction: "descending" },
        },
    notes: suppliers.assessment.isCopy ? [] : [governanceNote(judged.digest.governance), say("note.trade")],
  };
}
