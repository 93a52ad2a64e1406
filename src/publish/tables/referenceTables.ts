import { termsInEnglish } from "#domain/coverage/statedTerms.ts";
import type { Words } from "#i18n/words.ts";
import type { Manifest, ManifestMaterial, Place, Source } from "#schema/manifest.ts";
import { csvOf } from "./csvOf.ts";
import { type Column, emptyMeans, fieldOf, type Table, textColumn } from "./table.ts";

const KEY = { required: true, unique: true } as const;
const REQUIRED = { required: true } as const;

function materialColumns(words: Words): readonly Column<ManifestMaterial>[] {
  return [
    {
      ...textColumn("id", "Id of the material, as in addresses of the app.", ({ id }) => id),
      constraints: KEY,
    },
    textColumn("name", "Name in English.", ({ id }) => words.material(id)),
    {
      name: "symbol",
      type: "string",
      description: "Chemical symbol.",
      missingValues: emptyMeans("No element, or several"),
      cell: ({ symbol }) => symbol,
    },
    textColumn("group", "Group in which the app lists it.", ({ group }) => group),
    {
      name: "strategic",
      type: "boolean",
      description: "Whether Annex I of Regulation (EU) 2024/1252 lists it, in one form at least.",
      constraints: REQUIRED,
      cell: ({ strategic }) => strategic,
    },
    {
      name: "is_legal_entry",
      type: "boolean",
      description: "Whether the Regulation lists it; not so for the light and heavy rare earths together.",
      constraints: REQUIRED,
      cell: ({ isLegalEntry }) => isLegalEntry,
    },
    {
      name: "listed_since",
      type: "year",
      description: "Year of the first EU list of critical raw materials that names it.",
      missingValues: emptyMeans("No entry of a list"),
      cell: ({ listedSince }) => listedSince,
    },
    {
      name: "legal_note",
      type: "string",
      description: "How the Regulation words the entry, where that needs saying.",
      missingValues: emptyMeans("No remark"),
      cell: ({ legalNote }) => legalNote,
    },
  ];
}

function placeColumns(words: Words): readonly Column<Place>[] {
  return [
    { ...textColumn("id", "ISO 3166-1 alpha-3 code; XKX for Kosovo*.", ({ id }) => id), constraints: KEY },
    textColumn("iso2", "ISO 3166-1 alpha-2 code; XK for Kosovo*.", ({ iso2 }) => iso2),
    textColumn("name", "Name in English, with an asterisk where footnote is due.", ({ id }) =>
      words.place(id),
    ),
    textColumn("region", "Continental region, after the United Nations (M49).", ({ region }) => region),
    textColumn("subregion", "Subregion, after the United Nations (M49).", ({ subregion }) => subregion),
    {
      name: "longitude",
      type: "number",
      description: "Degrees east, where its flows begin and end on the map.",
      constraints: { required: true, minimum: -180, maximum: 180 },
      cell: ({ anchor }) => anchor[0],
    },
    {
      name: "latitude",
      type: "number",
      description: "Degrees north, where its flows begin and end on the map.",
      constraints: { required: true, minimum: -90, maximum: 90 },
      cell: ({ anchor }) => anchor[1],
    },
    {
      name: "counted_with",
      type: "string",
      description: "The place whose statistics include this one.",
      missingValues: emptyMeans("Has statistics of its own"),
      cell: ({ countedWith }) => countedWith,
    },
    {
      name: "footnote",
      type: "string",
      description: "A footnote that belongs wherever the name stands.",
      categories: (["kosovo", "palestine"] as const).map((value) => ({
        value,
        label: words.text(`footnote.${value}`),
      })),
      missingValues: emptyMeans("No footnote is due"),
      cell: ({ footnote }) => footnote,
    },
  ];
}

const SOURCE_COLUMNS: readonly Column<Source>[] = [
  { ...textColumn("id", "Id of the source, as in source_id.", ({ id }) => id), constraints: KEY },
  textColumn("title", "Title.", ({ title }) => title),
  textColumn("publisher", "Publisher.", ({ publisher }) => publisher),
  textColumn("edition", "Edition, version or date.", ({ edition }) => edition),
  {
    name: "year",
    type: "year",
    description: "Year of publication.",
    missingValues: emptyMeans("The publisher states none"),
    cell: ({ year }) => year,
  },
  textColumn(
    "licence",
    "Terms under which the figures may be used, as far as they are known.",
    ({ licence }) => termsInEnglish(licence),
  ),
  {
    ...textColumn("address", "Where the publisher has it.", ({ address }) => address),
    format: "uri",
  },
  textColumn("family", "Sources that are chosen and left out together.", ({ family }) => family),
  textColumn("coverage", "What was taken from it.", ({ coverage }) => coverage),
];

interface About<Row> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
}

function reference<Row>({ columns, rows, ...about }: About<Row>): Table {
  const fields = columns.map(fieldOf);
  return { ...about, fields, primaryKey: ["id"], foreignKeys: [], sourceIds: [], csv: csvOf(columns, rows) };
}

/** The tables that the others point to: materials, places, sources. */
export function referenceTables({ materials, places, sources }: Manifest, words: Words): readonly Table[] {
  return [
    reference({
      name: "materials",
      title: "Materials",
      description: "The critical raw materials of Regulation (EU) 2024/1252, and the rare earths together.",
      columns: materialColumns(words),
      rows: materials,
    }),
    {
      ...reference({
        name: "places",
        title: "Places",
        description: `Countries and territories. ${words.text("footnote.boundaries")}`,
        columns: placeColumns(words),
        rows: places,
      }),
      foreignKeys: [{ field: "counted_with", table: "", its: "id" }],
    },
    reference({
      name: "sources",
      title: "Sources",
      description: "Every source of the edition, with its edition and licence.",
      columns: SOURCE_COLUMNS,
      rows: sources,
    }),
  ];
}
