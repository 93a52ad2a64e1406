import {
  frequentImporters,
  importerOf,
  isLargeImporter,
  leaderOfImporter,
} from "#domain/dependence/importers.ts";
import { EU27, placeIndex } from "#domain/place.ts";
import { BENCHMARK_SHARE } from "#domain/shareClasses.ts";
import type { MessageRef, MessageValue } from "#i18n/messageRef.ts";
import type { PlaceId } from "#schema/ids.ts";
import { defaultMeasure } from "#state/map/subject.ts";
import { placeOfPage, wordOfPage } from "#state/page/pageParameter.ts";
import { type BriefingContent, briefingKind } from "../briefing/briefingKind.ts";
import { cell } from "../briefing/cell.ts";
import { mapQuery } from "../briefing/mapQuery.ts";
import type { BriefingColumn, BriefingRow } from "../contract/briefing.ts";
import type { DataInputs } from "../kind.ts";
import { type ImportersRow, importerCell } from "./importerCell.ts";

/** Which importers stand beside the EU: other large ones, or its members. */
export const IMPORTER_VIEWS = ["large", "members"] as const;

/** Which importers are compared. */
export interface ImportersDocument {
  readonly view: (typeof IMPORTER_VIEWS)[number];
  /** One more importer, of the reader's choice. */
  readonly importer: PlaceId | null;
}

const TITLE: MessageRef = { id: "importers.title", values: {} };

/** How many importers outside the EU are compared, and how many of all are named in a sentence. */
const [SHOWN, NAMED] = [12, 3];

/** The importers of the columns: the EU as one, the reader's own, then those of the view. */
function importersShown(rows: readonly ImportersRow[], { view, importer }: ImportersDocument): PlaceId[] {
  const [first] = rows;
  if (first === undefined) return [];
  const { places } = first;
  const isOutside = (id: PlaceId) => id !== EU27 && !places.isEuMember(id);
  const others =
    view === "members"
      ? [...places.members(EU27)]
      : frequentImporters(
          rows.flatMap(({ digest }) => digest.trade ?? []),
          isOutside,
          SHOWN,
        );
  return [...new Set([EU27, ...(importer === null ? [] : [importer]), ...others])];
}

/**
 * Of how many materials one supplier has more than 65 % of what a place imports, and of how many it has one; small
 * imports, such as some kilograms of a member's, are not counted.
 */
function dependence(rows: readonly ImportersRow[], importer: PlaceId) {
  const leaders = rows.flatMap(({ digest: { trade } }) => {
    const held = trade && importerOf(trade, importer);
    if (!trade || !held || (importer !== EU27 && !isLargeImporter(trade, held))) return [];
    return leaderOfImporter(held) ?? [];
  });
  return {
    importer,
    all: leaders.length,
    count: leaders.filter(({ share }) => share > BENCHMARK_SHARE).length,
  };
}

/** The answer of the page: how often one supplier has most of what the EU imports, and of whom else that is so most often. */
function captionOf(rows: readonly ImportersRow[], importers: readonly PlaceId[]): MessageRef {
  const eu = dependence(rows, EU27);
  const years = rows.flatMap(({ digest }) => digest.trade?.year ?? []);
  if (eu.all === 0) return TITLE;
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const most = importers
    .filter((importer) => importer !== EU27)
    .map((importer) => dependence(rows, importer))
    .toSorted((a, b) => b.count - a.count)
    .slice(0, NAMED)
    .map(
      ({ importer, count, all }): MessageValue => ({
        phrase: { id: "importers.compared", values: { importer: { place: importer }, count, all } },
      }),
    );
  const values = { first: { year: first }, last: { year: last }, span: first === last ? "one" : "several" };
  return {
    id: "importers.caption",
    values: {
      ...values,
      count: eu.count,
      all: eu.all,
      mark: { share: BENCHMARK_SHARE },
      others: { list: most },
    },
  };
}

/** What the codes in the cells stand for. */
function codesNote(leaders: readonly PlaceId[]): MessageRef {
  const list = leaders
    .toSorted()
    .map((code) => ({ phrase: { id: "importers.codes.entry", values: { code, place: { place: code } } } }));
  return { id: "importers.codes", values: { list: { list } } };
}

/** For which materials the EU's figure is one of its customs. */
function customsNote(rows: readonly ImportersRow[]): MessageRef[] {
  const list = rows
    .filter(({ digest }) => digest.trade?.market === "eu-imports")
    .map(({ material }) => ({ material: material.id }));
  return list.length === 0 ? [] : [{ id: "importers.customs", values: { materials: { list } } }];
}

function importersContent(inputs: DataInputs, document: ImportersDocument): BriefingContent | null {
  const { manifest, digest } = inputs;
  if (digest === null) return null;
  const places = placeIndex(manifest);
  const subjects = manifest.materials
    .filter(({ isLegalEntry }) => isLegalEntry)
    .flatMap((material): ImportersRow[] => {
      const found = digest.materials.find((each) => each.material === material.id);
      return found === undefined ? [] : [{ manifest, places, material, digest: found }];
    });
  const importers = importersShown(subjects, document);
  const leaders = subjects.flatMap(({ digest: { trade } }) =>
    (trade?.importers ?? []).flatMap(({ place, leader }) =>
      leader !== null && importers.includes(place) ? [leader] : [],
    ),
  );
  const columns: BriefingColumn[] = [
    { id: "material", title: { id: "briefing.material", values: {} }, holds: "name", about: null },
    ...importers.map(
      (place): BriefingColumn => ({
        id: place,
        title: { id: "importers.place", values: { place: { place } } },
        holds: "short",
        about: null,
      }),
    ),
  ];
  const rows = subjects.map(
    (subject): BriefingRow => ({
      id: subject.material.id,
      cells: [
        cell({ material: subject.material.id }, subject.material.id, {
          leadsTo: mapQuery(manifest, subject.material, defaultMeasure(subject.material)),
        }),
        ...importers.map((importer) => importerCell(subject, importer)),
      ],
    }),
  );
  return {
    title: TITLE,
    caption: captionOf(subjects, importers),
    sections: [
      {
        id: "matrix",
        title: { id: `importers.${document.view}`, values: {} },
        says: [],
        table: { columns, rows, order: null },
        notes: [
          { id: "importers.note", values: { mark: { share: BENCHMARK_SHARE } } },
          { id: "importers.note.shown", values: {} },
          ...customsNote(subjects),
          codesNote([...new Set(leaders)]),
        ],
      },
    ],
    evidence: [],
    otherSources: [],
    places: [...importers, ...leaders],
  };
}

/** Importers beside one another: of whom each buys most of a material, and how much of it. */
export const importersKind = briefingKind<ImportersDocument>(
  "importers",
  { view: wordOfPage(IMPORTER_VIEWS), importer: placeOfPage },
  ["digest"],
  importersContent,
);
