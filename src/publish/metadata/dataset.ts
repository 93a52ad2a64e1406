import type { Words } from "#i18n/words.ts";
import type { Changes } from "#schema/changes.ts";
import type { Dossier } from "#schema/dossier.ts";
import type { Manifest, ManifestMaterial, Source } from "#schema/manifest.ts";
import type { FileFacts, PublishedTable } from "../tables/publishTables.ts";

/** A file in which the figures of a material can be had. */
export interface Distribution extends FileFacts {
  readonly title: string;
  readonly description: string;
  readonly format: "CSV" | "JSON";
}

/** The figures of one material, as metadata of any kind describe them. */
export interface Dataset {
  readonly material: string;
  /** Data edition. */
  readonly edition: string;
  /** ISO date on which the edition was accepted; null when it was not, or not yet. */
  readonly issued: string | null;
  readonly title: string;
  readonly description: string;
  readonly keywords: readonly string[];
  /** Names of the measures that there are figures for. */
  readonly measures: readonly { readonly name: string; readonly description: string }[];
  /** First and last calendar year; null when the material has none. */
  readonly years: readonly [number, number] | null;
  readonly sources: readonly Source[];
  readonly distributions: readonly Distribution[];
}

interface Parts {
  readonly manifest: Manifest;
  readonly material: ManifestMaterial;
  readonly dossier: Dossier;
  readonly tables: readonly PublishedTable[];
  /** The dossier and its further parts, as they are published. */
  readonly dossierFiles: readonly FileFacts[];
  readonly changes: Changes;
  readonly words: Words;
}

/** Describes the figures of a material in English. */
export function describeDataset(parts: Parts): Dataset {
  const { manifest, material, dossier, tables, dossierFiles, changes, words } = parts;
  const { id, measures } = material;
  const years = yearsOf(dossier);
  const period = years === null ? "" : ` from ${years[0]} to ${years[1]}`;
  const own = tables.filter(({ name }) => name === `${id}-shares` || name === `${id}-flows`);
  const used = new Set([
    ...own.flatMap(({ sourceIds }) => sourceIds),
    ...(dossier.criticality ?? []).map(({ sourceId }) => sourceId),
  ]);
  const title = `${words.material(id)}: where it comes from`;
  return {
    material: id,
    edition: manifest.edition,
    issued: changes.editions.find(({ edition }) => edition === manifest.edition)?.accepted ?? null,
    title,
    description: `${words.material(id)}: countries' shares of extraction, processing, reserves and EU sourcing, and trade between countries by customs code${period}, where published tables have them. ${words.text("about.figures")}`,
    keywords: ["critical raw materials", words.material(id)],
    measures: measures
      .filter(({ reason }) => reason === null)
      .map(({ measure }) => ({
        name: words.text(`measure.${measure}.name`),
        description: words.text(`measure.${measure}.hint`),
      })),
    years,
    sources: manifest.sources.filter((source) => used.has(source.id)),
    distributions: [
      ...own.map(({ title: of, description, path, bytes, sha256 }) => {
        return { title: of, description, format: "CSV" as const, path, bytes, sha256 };
      }),
      ...dossierFiles.map((file, part) => ({
        ...file,
        title: `${words.material(id)}: dossier${part === 0 ? "" : `, part ${part + 1}`}`,
        description: "All figures of the material as the app reads them, with remarks and what is left out.",
        format: "JSON" as const,
      })),
    ],
  };
}

function yearsOf({ shares, flows }: Dossier): readonly [number, number] | null {
  const years = [
    ...shares.flatMap(({ periods }) => periods.flatMap(({ year }) => (year === null ? [] : [year]))),
    ...flows.flatMap((table) => table.years),
  ];
  return years.length === 0 ? null : [Math.min(...years), Math.max(...years)];
}
