import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { measuresOf, viewYears } from "../../../src/domain/coverage/availability.ts";
import { buildScene } from "../../../src/scene/buildScene.ts";
import type { Scene } from "../../../src/scene/contract/scene.ts";
import { defaultView } from "../../../src/state/map/codec.ts";
import type { MapDocument } from "../../../src/state/map/document.ts";
import { defaultMeasure } from "../../../src/state/map/subject.ts";
import type { BuiltData } from "../../support/builtData.ts";
import { SECTIONS, type Section, sceneFacts, sectionHashes } from "./sceneSections.ts";

/** A file for each section and one of facts that a person can read, so that a diff names what changed. */
export const RECORD = "tests/golden/scenes";
const COLUMNS = ["facts", ...SECTIONS] as const;

/** Material, measure and year, such as "cobalt extraction 2023", then what is on record of the view. */
export type GoldenScenes = ReadonlyMap<string, Readonly<Record<"facts" | Section, string>>>;

/** Every view that is on record: each material, measure on offer and year, all else at its default. */
export function* goldenViews({ manifest }: BuiltData): Generator<MapDocument> {
  for (const material of manifest.materials) {
    const offered = measuresOf(material);
    for (const measure of offered.length > 0 ? offered : [defaultMeasure(material)]) {
      for (const year of viewYears(material, measure, null)) {
        yield { ...defaultView(manifest, material, measure), year };
      }
    }
  }
}

/** Builds the Scene of every view on record, which takes some seconds. */
export const buildGoldenScenes = (data: BuiltData): Scene[] =>
  [...goldenViews(data)].map((view) => buildScene(data.inputs(view.material), view));

/** What is to be on record of Scenes. */
export function recordScenes(scenes: readonly Scene[]): GoldenScenes {
  return new Map(
    scenes.map((scene) => {
      const { material, measure, year } = scene.question;
      return [`${material} ${measure} ${year}`, { facts: sceneFacts(scene), ...sectionHashes(scene) }];
    }),
  );
}

/** Reads the record; what a file does not hold is "not on record". */
export function readGoldenScenes(): GoldenScenes {
  const files = COLUMNS.map((column) => {
    const path = join(RECORD, `${column}.json`);
    const lines: unknown = existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : {};
    return [column, lines as Readonly<Record<string, string>>] as const;
  });
  const views = new Set(files.flatMap(([, lines]) => Object.keys(lines)));
  return new Map(
    [...views].map((view) => {
      const columns = files.map(([column, lines]) => [column, lines[view] ?? "not on record"]);
      return [view, Object.fromEntries(columns)];
    }),
  );
}

/** Writes the record, a line for each view in each file. */
export function writeGoldenScenes(golden: GoldenScenes): void {
  mkdirSync(RECORD, { recursive: true });
  for (const column of COLUMNS) {
    const lines = Object.fromEntries([...golden].map(([view, columns]) => [view, columns[column]]));
    writeFileSync(join(RECORD, `${column}.json`), `${JSON.stringify(lines, null, 1)}\n`);
  }
}

/** A view whose Scene is not the one on record. */
export interface Difference {
  readonly view: string;
  /** Null when the facts are those on record and something else in the Scene differs. */
  readonly facts: { readonly before: string; readonly after: string } | null;
  /** The sections that differ. */
  readonly sections: readonly Section[];
}

/** What differs between two records, view by view, differences in facts first. */
export function differences(before: GoldenScenes, after: GoldenScenes): Difference[] {
  const found = [...new Set([...before.keys(), ...after.keys()])].flatMap((view): Difference[] => {
    const [old, fresh] = [before.get(view), after.get(view)];
    const sections = SECTIONS.filter((section) => old?.[section] !== fresh?.[section]);
    const facts =
      old?.facts === fresh?.facts
        ? null
        : { before: old?.facts ?? "not on record", after: fresh?.facts ?? "gone" };
    return facts === null && sections.length === 0 ? [] : [{ view, facts, sections }];
  });
  return found.sort((a, b) => Number(b.facts !== null) - Number(a.facts !== null));
}

/** One line for a person to read: "cobalt extraction 2023: words, legend". */
export function describeDifference({ view, facts, sections }: Difference): string {
  const figures = facts === null ? [] : [`${facts.before} → ${facts.after}`];
  return `${view}: ${[...figures, sections.join(", ")].join("; ")}`;
}

/** How many views differ in each section that differs at all: "words: 3702", "legend: 12". */
export function differingSections(found: readonly Difference[]): string[] {
  return SECTIONS.flatMap((section) => {
    const count = found.filter(({ sections }) => sections.includes(section)).length;
    return count > 0 ? [`${section}: ${count}`] : [];
  });
}
