import type { MessageRef } from "#i18n/messageRef.ts";
import { wordOfPage } from "#state/page/pageParameter.ts";
import { type BriefingContent, briefingKind } from "../briefing/briefingKind.ts";
import type { BriefingRow } from "../contract/briefing.ts";
import type { DataInputs } from "../kind.ts";
import {
  MATERIAL_LISTS,
  type MaterialColumn,
  type MaterialList,
  type MaterialSubject,
  materialSubjects,
  SUPPLY_STAGES,
  type SupplyStage,
} from "./materialSubject.ts";
import { NAME_COLUMN } from "./nameColumn.ts";
import { PROJECT_COLUMNS } from "./projectColumns.ts";
import { materialsCaption, materialsSentences, tableTitle } from "./sentences.ts";
import { STUDY_COLUMNS } from "./studyColumns.ts";
import { supplyColumn } from "./supplyColumn.ts";
import { THIRD_COUNTRY_COLUMN } from "./thirdCountryColumn.ts";
import { TRADE_COLUMNS } from "./tradeColumns.ts";

/** Which materials are compared, and at which stage their world supply. */
export interface MaterialsDocument {
  readonly list: MaterialList;
  readonly stage: SupplyStage;
}

/** What the trade of each material counts, for those that have any. */
function goodsNote(subjects: readonly MaterialSubject[]): MessageRef {
  const list = subjects.flatMap(({ material, digest: { trade } }) => {
    if (trade === null) return [];
    const goods =
      trade.goods === null
        ? { phrase: { id: "goods.codes", values: { codes: { list: trade.codes } } } }
        : { message: `goods.${trade.goods}` };
    return [
      { phrase: { id: "materials.goods.entry", values: { material: { material: material.id }, goods } } },
    ];
  });
  return { id: "materials.goods", values: { list: { list } } };
}

/** The largest part of the EU's imports first; materials without a figure last, in the order of the Regulation. */
function byDependence(a: MaterialSubject, b: MaterialSubject): number {
  return (b.imports?.leader?.share ?? -1) - (a.imports?.leader?.share ?? -1);
}

function materialsContent(inputs: DataInputs, { list, stage }: MaterialsDocument): BriefingContent | null {
  const { manifest, digest, projects } = inputs;
  if (digest === null || projects === null) return null;
  const subjects = materialSubjects({ manifest, digest, projects }, list, stage).toSorted(byDependence);
  const columns: readonly MaterialColumn[] = [
    NAME_COLUMN,
    ...TRADE_COLUMNS,
    supplyColumn(stage),
    ...STUDY_COLUMNS,
    THIRD_COUNTRY_COLUMN,
    ...PROJECT_COLUMNS,
  ];
  const rows = subjects.map(
    (subject): BriefingRow => ({
      id: subject.material.id,
      cells: columns.map(({ cell }) => cell(subject)),
    }),
  );
  return {
    title: { id: "materials.title", values: {} },
    caption: materialsCaption(subjects, list),
    sections: [
      {
        id: "table",
        title: tableTitle(subjects, list),
        says: materialsSentences(subjects, list),
        table: {
          columns: columns.map(({ column }) => column),
          rows,
          order: { column: "imports", direction: "descending" },
        },
        notes: [
          { id: "materials.note.trade", values: {} },
          goodsNote(subjects),
          { id: "materials.note.study", values: {} },
          { id: "materials.note.act", values: {} },
        ],
      },
    ],
    evidence: [],
    otherSources: [],
    places: rows.flatMap(({ cells }) =>
      cells.flatMap(({ value }) =>
        typeof value === "object" && value !== null && "place" in value ? [value.place] : [],
      ),
    ),
  };
}

/** All materials at once: who supplies each, how much of it, and what the EU does about it. */
export const materialsKind = briefingKind<MaterialsDocument>(
  "materials",
  { list: wordOfPage(MATERIAL_LISTS), stage: wordOfPage(SUPPLY_STAGES) },
  ["digest", "projects"],
  materialsContent,
);
