import type { Words } from "#i18n/words.ts";
import { SCOPE_IDS } from "#schema/coverageScope.ts";
import type { CodeYear, FlowTable } from "#schema/dossier.ts";
import { GRADES, type Grade, TRADED_FORMS } from "#schema/ids.ts";
import { codeText } from "./codeText.ts";
import { type Column, emptyMeans } from "./table.ts";

/** One flow of a customs code in a year. */
export interface FlowRow {
  readonly material: string;
  readonly table: FlowTable;
  readonly extent: CodeYear;
  readonly origin: string | null;
  readonly destination: string | null;
  readonly value: number;
  readonly tonnes: number | null;
  readonly grade: Grade;
}

/** The imports of the EU as one have a table of their own. */
const SCOPES = SCOPE_IDS.filter((id) => id !== "eu-total");

/** What a table of flows says of each. */
export function flowsColumns(words: Words): readonly Column<FlowRow>[] {
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
      name: "code",
      type: "string",
      description:
        "Customs code behind its nomenclature, HS or CN, so that it is read as text; a bundle joins its codes with +.",
      constraints: required,
      cell: ({ table }) => codeText(table),
    },
    {
      name: "system",
      type: "string",
      description:
        "Nomenclature of the code. A heading holds the codes that begin with it: never add the two.",
      constraints: required,
      categories: [
        { value: "HS6", label: "Harmonised System, six digits" },
        { value: "HS4", label: "Harmonised System, four-digit heading" },
        { value: "HS6-bundle", label: "Harmonised System, several six-digit codes together" },
        { value: "CN8", label: "Combined Nomenclature of the EU, eight digits" },
      ],
      cell: ({ table }) => table.system,
    },
    {
      name: "form",
      type: "string",
      description: "Form in which the material crosses the border.",
      constraints: required,
      categories: TRADED_FORMS.map((value) => ({ value, label: words.text(`form.${value}.name`) })),
      cell: ({ table }) => table.form,
    },
    {
      name: "year",
      type: "year",
      description: "Calendar year.",
      constraints: required,
      cell: ({ extent }) => extent.year,
    },
    {
      name: "origin",
      type: "string",
      description: "Where the goods come from; see places.csv.",
      constraints: required,
      cell: ({ origin }) => origin,
    },
    {
      name: "destination",
      type: "string",
      description: "Where the goods go; see places.csv.",
      constraints: required,
      cell: ({ destination }) => destination,
    },
    {
      name: "value_thousands",
      type: "number",
      description: "Value in thousands of currency: whole from 10 up, two significant digits below.",
      constraints: { ...required, minimum: 0 },
      cell: ({ value }) => value,
    },
    {
      name: "currency",
      type: "string",
      description:
        "Currency of the value. World trade is in US dollars, EU customs in euro: never add the two.",
      constraints: required,
      categories: [
        { value: "USD", label: "US dollars, of the year" },
        { value: "EUR", label: "Euro, of the year" },
      ],
      cell: ({ table }) => table.currency,
    },
    {
      name: "valuation",
      type: "string",
      description: "What the value holds beside the goods.",
      constraints: required,
      categories: [
        { value: "FOB", label: "Free on board: without freight and insurance" },
        { value: "CIF", label: "Cost, insurance and freight, up to the importer's border" },
      ],
      cell: ({ table }) => table.valuation,
    },
    {
      name: "tonnes",
      type: "number",
      description: "Weight in tonnes: whole from 10 up, two significant digits below.",
      constraints: { minimum: 0 },
      missingValues: emptyMeans("The source gives no weight"),
      cell: ({ tonnes }) => tonnes,
    },
    {
      name: "grade",
      type: "string",
      description: "How sure the figure is: the weakest grade that holds, see data/README.md, Grades.",
      constraints: required,
      categories: GRADES.map((value) => ({ value, label: words.text(`grade.${value}.name`) })),
      cell: ({ grade }) => grade,
    },
    {
      name: "source_id",
      type: "string",
      description: "Source of the figure; see sources.csv.",
      constraints: required,
      cell: ({ table }) => table.sourceId,
    },
    {
      name: "scope",
      type: "string",
      description:
        "Which flows of the code the table holds in the year. A flow that is missing need not be zero.",
      constraints: required,
      categories: SCOPES.map((value) => ({ value, label: words.text(`scope.${value}`) })),
      cell: ({ extent }) => extent.scope.id,
    },
    {
      name: "completeness",
      type: "string",
      description: "Whether the table holds all trade of the code in the year that its source publishes.",
      constraints: required,
      categories: [
        { value: "complete", label: "all of it" },
        { value: "partial", label: "part of it: see scope" },
      ],
      cell: ({ extent }) => extent.completeness,
    },
  ];
}
