import type { SourceFamily } from "../join/collect.ts";
import type { Reference, RemarkEntry } from "./reference.ts";

/** A module of the app that is made from a table. */
export interface TableModule {
  /** Name below `src/domain/reference`. */
  readonly name: string;
  readonly text: string;
}

function moduleOf(
  name: string,
  table: string,
  meaning: string,
  constant: string,
  value: string,
): TableModule {
  const text = [
    `// Made by \`npm run data\` from ${table}: correct it there.`,
    "",
    `/** ${meaning} */`,
    `export const ${constant} = ${value} as const;`,
    "",
  ].join("\n");
  return { name: `${name}.ts`, text };
}

/** One entry a line, so that a changed row is a changed line. */
const listOf = (entries: readonly unknown[]): string =>
  `[\n${entries.map((entry) => `  ${JSON.stringify(entry)},\n`).join("")}]`;
const recordOf = (entries: readonly (readonly [string, string])[]): string =>
  `{\n${entries.map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`).join("")}}`;

/** A remark without what it does not limit. */
function remarkOf({ material, about, kind, message, years, code, isOfWorld }: RemarkEntry) {
  return {
    material,
    about,
    kind,
    message,
    ...(years.length > 0 ? { years } : {}),
    ...(code === "" ? {} : { code }),
    ...(isOfWorld ? { isOfWorld } : {}),
  };
}

/**
 * What the app and the pipeline must know of the subject beside the figures, as modules. It belongs to no edition: a kept one is
 * read with it as it is known today.
 */
export function tableModules(
  reference: Reference,
  families: readonly Pick<SourceFamily, "id" | "about">[],
): readonly TableModule[] {
  const { materials, remarks, successions, concentrationLevels, materialGroups } = reference;
  const { riskDifferences, benchmarkDifferences } = reference;
  const tables = "data/reference";
  return [
    moduleOf(
      "materialFamilies",
      `${tables}/materials.csv`,
      "Materials that are a part of another one, and of which.",
      "MATERIAL_FAMILIES",
      recordOf(materials.flatMap(({ id, partOf }) => (partOf === null ? [] : [[id, partOf]]))),
    ),
    moduleOf(
      "materialGroups",
      `${tables}/material-groups.csv`,
      "Groups of materials in the order in which a reader from industry policy looks for them.",
      "MATERIAL_GROUPS",
      listOf(materialGroups),
    ),
    moduleOf(
      "remarks",
      `${tables}/remarks.csv`,
      "Facts about single materials that a figure alone would hide.",
      "REMARKS",
      listOf(remarks.map(remarkOf)),
    ),
    moduleOf(
      "successions",
      `${tables}/code-successions.csv`,
      "Customs codes that a newer nomenclature made out of others: [code before, code since].",
      "SUCCESSIONS",
      listOf(successions),
    ),
    moduleOf(
      "concentrationLevels",
      `${tables}/concentration-levels.csv`,
      "Where a reading of the Herfindahl–Hirschman index begins, ascending, 0–10 000.",
      "CONCENTRATION_LEVELS",
      listOf(concentrationLevels),
    ),
    moduleOf(
      "riskDifferences",
      `${tables}/risk-differences.csv`,
      "Supply risks of the EU's 2023 study that its formula does not give with the terms it prints, and why.",
      "RISK_DIFFERENCES",
      listOf(riskDifferences),
    ),
    moduleOf(
      "benchmarkDifferences",
      `${tables}/benchmark-differences.csv`,
      "Figures of the EU's 2023 study that lie outside the bands of the Joint Research Centre, and why. Rates are parts, 0–1.",
      "BENCHMARK_DIFFERENCES",
      listOf(benchmarkDifferences),
    ),
    moduleOf(
      "releases",
      "data/sources/<family>/source.json",
      "Official releases by the family of source that is made of them.",
      "RELEASE_OF_FAMILY",
      recordOf(
        families.flatMap(({ id, about }) => (about.release === undefined ? [] : [[id, about.release]])),
      ),
    ),
  ];
}
