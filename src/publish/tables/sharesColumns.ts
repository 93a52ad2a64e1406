import type { ShareEntry, ShareTable } from "#domain/shares.ts";
import type { Words } from "#i18n/words.ts";
import type { SharePeriod, ShareSeries } from "#schema/dossier.ts";
import { ENTRY_STATES, GRADES, type Grade } from "#schema/ids.ts";
import { type Column, emptyMeans } from "./table.ts";

/** One place of a period of a series. */
export interface ShareRow extends ShareEntry {
  readonly material: string;
  readonly series: ShareSeries;
  readonly period: SharePeriod;
  readonly denominator: ShareTable["denominator"];
  /** Null where there is no share to grade. */
  readonly grade: Grade | null;
}

/** Six digits: more than any source publishes, and no noise from the division. */
const rounded = (share: number): number => Number(share.toPrecision(6));

/** Units as they are written out: "t" alone is read as "true" by programs that guess types. */
const UNIT_WORDS: Readonly<Record<Exclude<SharePeriod["unit"], "share">, string>> = {
  t: "tonnes",
  kg: "kilograms",
  "million m3": "million cubic metres",
};

const isPublishedShare = ({ period }: ShareRow): boolean => period.unit === "share";

/** What a table of shares says of each place. */
export function sharesColumns(words: Words): readonly Column<ShareRow>[] {
  const required = { required: true } as const;
  return [
    {
      name: "material",
      type: "string",
      description: "Material; see materials.csv.",
      constraints: required,
      cell: ({ material }) => material,
    },
    {
      name: "measure",
      type: "string",
      description: "What the shares are shares of.",
      constraints: required,
      categories: (["extraction", "processing", "eu-sourcing", "reserves"] as const).map((value) => ({
        value,
        label: words.text(`measure.${value}.hint`),
      })),
      cell: ({ series }) => series.measure,
    },
    {
      name: "stage",
      type: "string",
      description: "Stage of the supply chain that the figure belongs to.",
      constraints: required,
      categories: (["extraction", "processing"] as const).map((value) => ({
        value,
        label: words.text(`measure.${value}.name`),
      })),
      cell: ({ series }) => series.stage,
    },
    {
      name: "series",
      type: "string",
      description: "Series that the row belongs to; a series has one figure for each place and period.",
      constraints: required,
      cell: ({ series }) => series.id,
    },
    {
      name: "product",
      type: "string",
      description: "What is counted, in the source's words; a change within a series marks a break.",
      constraints: required,
      cell: ({ period }) => period.product,
    },
    {
      name: "basis",
      type: "string",
      description: "Whether the source publishes quantities, of which the shares are taken, or the shares.",
      constraints: required,
      categories: [
        { value: "quantity", label: words.text("coverage.basis.quantity") },
        { value: "published-share", label: words.text("coverage.basis.published-share") },
      ],
      cell: ({ series }) => series.basis,
    },
    {
      name: "period",
      type: "string",
      description: "Such as year-2024, or assessment-2023 for the EU 2023 assessment.",
      constraints: { ...required, pattern: "year-[0-9]{4}|assessment-2023" },
      cell: ({ period }) => (period.year === null ? "assessment-2023" : `year-${period.year}`),
    },
    {
      name: "year",
      type: "year",
      description: "Calendar year of the figure.",
      missingValues: emptyMeans("The EU 2023 assessment, which states no calendar year"),
      cell: ({ period }) => period.year,
    },
    {
      name: "place",
      type: "string",
      description: "Country or territory; see places.csv.",
      constraints: required,
      cell: ({ place }) => place,
    },
    {
      name: "state",
      type: "string",
      description: "Why there is a figure, or why there is none: only value and zero have one.",
      constraints: required,
      categories: ENTRY_STATES.map((value) => ({ value, label: words.text(`state.${value}`) })),
      cell: ({ state }) => state,
    },
    {
      name: "quantity",
      type: "number",
      description: "Quantity as published, in the unit beside it.",
      constraints: { minimum: 0 },
      missingValues: emptyMeans(
        "No quantity: state says why; where basis is published-share, none is published",
      ),
      cell: ({ quantity }) => quantity,
    },
    {
      name: "unit",
      type: "string",
      description: "Unit of quantity, world_total and other_countries, in words.",
      categories: Object.values(UNIT_WORDS).map((value) => ({ value, label: value })),
      missingValues: emptyMeans("Only shares are published"),
      cell: ({ period: { unit } }) => (unit === "share" ? null : UNIT_WORDS[unit]),
    },
    {
      name: "share",
      type: "number",
      description: "Part of the whole that denominator names, 0–1, six significant digits.",
      // Parts of some published totals add up to more than the whole, but no single one does.
      constraints: { minimum: 0, maximum: 1 },
      missingValues: emptyMeans("No share: state says why"),
      cell: ({ share }) => (share === null ? null : rounded(share)),
    },
    {
      name: "denominator",
      type: "string",
      description: "What share is a part of.",
      constraints: required,
      categories: [
        { value: "published-total", label: words.text("coverage.denominator.published-total") },
        { value: "sum-of-places", label: words.text("coverage.denominator.sum-of-places") },
      ],
      cell: ({ denominator }) => denominator,
    },
    {
      name: "world_total",
      type: "number",
      description: "World total as published, in the unit of the row; the same for all places of a period.",
      constraints: { minimum: 0 },
      missingValues: emptyMeans("No world total is published, or only shares are"),
      cell: (row) => (isPublishedShare(row) ? null : row.period.worldTotal),
    },
    {
      name: "world_total_is_lower_bound",
      type: "boolean",
      description: 'The published total is "more than" world_total; shares are then of the sum of places.',
      constraints: required,
      cell: ({ period }) => period.worldTotalIsLowerBound,
    },
    {
      name: "other_countries",
      type: "number",
      description:
        "Published figure for other countries together, which is of no place; part of the sum of places.",
      constraints: { minimum: 0 },
      missingValues: emptyMeans("None is published"),
      cell: (row) => (isPublishedShare(row) ? null : row.period.otherCountries),
    },
    {
      name: "estimated",
      type: "boolean",
      description: "The publisher marks the figure as estimated.",
      constraints: required,
      cell: ({ isEstimated }) => isEstimated,
    },
    {
      name: "grade",
      type: "string",
      description: "How sure the figure is: the weakest grade that holds, see data/README.md, Grades.",
      categories: GRADES.map((value) => ({ value, label: words.text(`grade.${value}.name`) })),
      missingValues: emptyMeans("There is no share to grade"),
      cell: ({ grade }) => grade,
    },
    {
      name: "source_id",
      type: "string",
      description: "Source of the figure; see sources.csv.",
      constraints: required,
      cell: ({ period }) => period.sourceIds[0] ?? null,
    },
  ];
}
