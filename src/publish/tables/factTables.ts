import type { Dossier } from "#schema/dossier.ts";
import { csvOf } from "./csvOf.ts";
import { type Column, emptyMeans, fieldOf, optionalText, type Table, textColumn } from "./table.ts";

type Of<Fact> = Fact & { readonly material: string };
type Facts<Key extends keyof Dossier> = Of<
  NonNullable<Dossier[Key]> extends readonly (infer Fact)[] ? Fact : never
>;

/** The facts of one kind of all materials, in the order of these. */
function factsOf<
  Key extends "criticality" | "benchmarkBands" | "exportControls" | "stockpiles" | "recyclingMeasures",
>(dossiers: readonly Dossier[], key: Key): readonly Facts<Key>[] {
  return dossiers.flatMap((dossier) =>
    (dossier[key] ?? []).map((fact) => ({ ...fact, material: dossier.material }) as Facts<Key>),
  );
}

interface About<Row> extends Pick<Table, "name" | "title" | "description" | "primaryKey"> {
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  /** Names of columns beside the material that point to another table. */
  readonly places?: string;
}

function factTable<Row extends { readonly material: string; readonly sourceId?: string }>({
  columns,
  rows,
  places,
  ...about
}: About<Row>): Table {
  const all: readonly Column<Row>[] = [
    textColumn("material", "Material; see materials.csv.", ({ material }) => material),
    ...columns,
  ];
  const sourceIds = [...new Set(rows.flatMap(({ sourceId }) => sourceId ?? []))];
  return {
    ...about,
    fields: all.map(fieldOf),
    foreignKeys: [
      { field: "material", table: "materials", its: "id" },
      ...(places === undefined ? [] : [{ field: places, table: "places", its: "id" }]),
      ...(sourceIds.length === 0 ? [] : [{ field: "source_id", table: "sources", its: "id" }]),
    ],
    sourceIds,
    csv: csvOf(all, rows),
  };
}

type Result = Facts<"criticality">;

const result = (
  name: string,
  description: string,
  maximum: number,
  cell: (row: Result) => number | null,
): Column<Result> => ({
  name,
  type: "number",
  description,
  constraints: { minimum: 0, maximum },
  missingValues: emptyMeans("The study gives none"),
  cell,
});

const STUDY_COLUMNS: readonly Column<Result>[] = [
  textColumn(
    "element",
    "Element of the material, or all for the material as a whole.",
    ({ product }) => product || "all",
  ),
  textColumn("stage", "The stage whose supply risk is the larger and decides.", ({ stage }) => stage),
  result("supply_risk", "Supply risk, a score: critical from 1.0.", 10, ({ supplyRisk }) => supplyRisk),
  result(
    "economic_importance",
    "Economic importance, a score: critical from 2.8.",
    10,
    ({ economicImportance }) => economicImportance,
  ),
  result(
    "import_reliance_extraction",
    "Net imports as a part of the EU's production and net imports, of the mined form. Negative values are printed as 0.",
    1,
    (row) => row.importRelianceExtraction,
  ),
  result(
    "import_reliance_processing",
    "The same of the refined form.",
    1,
    (row) => row.importRelianceProcessing,
  ),
  result(
    "recycling_input_rate",
    "Part of the EU's supply that comes from the recycling of old scrap. The study prints 0 also where it found none.",
    1,
    ({ recyclingInputRate }) => recyclingInputRate,
  ),
  result(
    "substitution_importance",
    "Substitution index for economic importance.",
    1,
    (row) => row.substitutionEi,
  ),
  result("substitution_risk", "Substitution index for supply risk.", 1, (row) => row.substitutionSr),
  optionalText("note", "What was repaired by hand in the copy that was read.", "Nothing", ({ note }) => note),
  textColumn("source_id", "Source of the figures; see sources.csv.", ({ sourceId }) => sourceId),
];

type Band = Facts<"benchmarkBands">;

/** Kinds of band without such an end. */
const LACKS = { from: ["under"], to: ["least", "over"] } as const;

const BAND_COLUMNS: readonly Column<Band>[] = [
  textColumn("benchmark", "What the benchmark is about.", ({ benchmark }) => benchmark),
  {
    name: "target",
    type: "number",
    description: "Benchmark of Regulation (EU) 2024/1252 for 2030, a part of the EU's consumption.",
    constraints: { required: true, minimum: 0, maximum: 1 },
    cell: ({ target }) => target,
  },
  optionalText(
    "band",
    "How the ends are meant: least and over have a lower one, under an upper one.",
    "Not assessed",
    ({ band }) => band?.kind ?? null,
  ),
  ...(["from", "to"] as const).map(
    (end): Column<Band> => ({
      name: end,
      type: "number",
      description: `The ${end === "from" ? "lower" : "upper"} end of the band.`,
      constraints: { minimum: 0, maximum: 1 },
      missingValues: emptyMeans("Not assessed, or the band has no such end"),
      cell: ({ band }) => (band === null || LACKS[end].some((kind) => kind === band.kind) ? null : band[end]),
    }),
  ),
  {
    name: "is_reached",
    type: "boolean",
    description: "Whether the benchmark is reached.",
    missingValues: emptyMeans("Not assessed"),
    cell: ({ isReached }) => isReached,
  },
  {
    name: "year",
    type: "year",
    description: "Year of the data.",
    constraints: { required: true },
    cell: ({ year }) => year,
  },
  textColumn("source_id", "Source of the figures; see sources.csv.", ({ sourceId }) => sourceId),
];

type Control = Facts<"exportControls">;

const CONTROL_COLUMNS: readonly Column<Control>[] = [
  textColumn("id", "Id of the rule.", ({ id }) => id),
  textColumn("place", "Who limits exports; see places.csv.", ({ place }) => place),
  textColumn("instrument", "The rule.", ({ instrument }) => instrument),
  optionalText("announced_on", "ISO date, as far as known.", "Not known", ({ announcedOn }) => announcedOn),
  optionalText(
    "in_force_on",
    "ISO date, as far as known.",
    "Not known, or never",
    ({ inForceOn }) => inForceOn,
  ),
  textColumn(
    "state",
    "in-force: when it was last seen. suspension-ended: it was suspended up to a day that has passed; what followed is not known.",
    ({ state }) => state,
  ),
  optionalText("suspended_until", "ISO date.", "Not suspended", ({ suspendedUntil }) => suspendedUntil),
  textColumn("last_seen", "When it was last seen to be so.", ({ lastSeen }) => lastSeen),
  textColumn("measure", "What it asks.", ({ measure }) => measure),
  optionalText("targets", "Countries it is aimed at, parted by semicolons.", "All", ({ targets }) =>
    targets.join(";"),
  ),
  textColumn("evidence", "Address of the source.", ({ evidence }) => evidence),
];

/** Results of the EU's 2023 study, benchmarks, export controls, stocks and measures on recycling, of all materials. */
export function factTables(dossiers: readonly Dossier[]): readonly Table[] {
  return [
    factTable({
      name: "criticality",
      title: "Results of the EU's 2023 study",
      description:
        "Supply risk, economic importance, import reliance, recycling and substitution, on data of 2016–2020.",
      columns: STUDY_COLUMNS,
      primaryKey: ["material", "element"],
      rows: factsOf(dossiers, "criticality"),
    }),
    factTable({
      name: "benchmarks",
      title: "Benchmarks of the Act, as the Joint Research Centre found",
      description: "Bands of how near the EU is to the benchmarks of Regulation (EU) 2024/1252 for 2030.",
      columns: BAND_COLUMNS,
      primaryKey: ["material", "benchmark"],
      rows: factsOf(dossiers, "benchmarkBands"),
    }),
    factTable({
      name: "export-controls",
      title: "Export controls",
      description: "Rules of countries that limit exports of a material.",
      columns: CONTROL_COLUMNS,
      primaryKey: ["material", "id"],
      places: "place",
      rows: factsOf(dossiers, "exportControls"),
    }),
    factTable<Facts<"stockpiles">>({
      name: "stockpiles",
      title: "Public stocks",
      description: "Public stocks, and plans for them, that name a material.",
      columns: [
        textColumn("place", "Whose stock, see places.csv; EU27 for the Union.", ({ place }) => place),
        textColumn("programme", "Programme.", ({ programme }) => programme),
        textColumn("date", "ISO date, as far as known.", ({ date }) => date),
        textColumn("summary", "What is known.", ({ summary }) => summary),
        textColumn("evidence", "Address of the source.", ({ evidence }) => evidence),
      ],
      primaryKey: ["material", "place", "programme", "date", "summary"],
      rows: factsOf(dossiers, "stockpiles"),
    }),
    factTable<Facts<"recyclingMeasures">>({
      name: "recycling-measures",
      title: "Measures of the EU on recycling",
      description: "Measures on recycling that name a material.",
      columns: [
        textColumn("id", "Id of the measure.", ({ id }) => id),
        textColumn("measure", "Name.", ({ measure }) => measure),
        textColumn("instrument", "Legal act or plan.", ({ instrument }) => instrument),
        textColumn("date", "ISO date, as far as known.", ({ date }) => date),
        textColumn("state", "How far it has come, as far as found.", ({ state }) => state),
        textColumn("summary", "What it asks.", ({ summary }) => summary),
        textColumn("evidence", "Address of the source.", ({ evidence }) => evidence),
      ],
      primaryKey: ["material", "id"],
      rows: factsOf(dossiers, "recyclingMeasures"),
    }),
  ];
}
