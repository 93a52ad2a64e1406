import type { BriefingKind } from "../../src/scene/briefing/briefingKind.ts";
import type { Briefing, BriefingCell } from "../../src/scene/contract/briefing.ts";
import type { DataInputs } from "../../src/scene/kind.ts";
import { readBuiltData } from "./builtData.ts";
import { say, words } from "./expectedScene.ts";

const data = readBuiltData();
const { projects, partnerships } = data.inputs("cobalt");

/** All that pages of tables are made from. */
export const pageInputs: DataInputs = {
  manifest: data.manifest,
  dossier: null,
  digest: data.digest,
  projects,
  partnerships,
};

/**
 * The briefing of a query, from the built data.
 *
 * @throws Error where the data have no digest
 */
export function builtBriefing<Document extends object>(
  kind: BriefingKind<Document>,
  query: string,
): Briefing {
  const built = kind.build(pageInputs, kind.decode(query, data.manifest).document);
  if (built === null) throw new Error(`nothing to say for ${query}`);
  return built;
}

/**
 * The section of a briefing by its id.
 *
 * @throws RangeError for an unknown one
 */
export function sectionOf({ sections }: Briefing, id: string): Briefing["sections"][number] {
  const found = sections.find((section) => section.id === id);
  if (!found) throw new RangeError(`no section ${id}`);
  return found;
}

/**
 * The cells of a row of a section, by column.
 *
 * @throws RangeError for an unknown section or row
 */
export function cellsOf(
  briefing: Briefing,
  section: string,
  row: string,
): Readonly<Record<string, BriefingCell>> {
  const { table } = sectionOf(briefing, section);
  const found = table?.rows.find(({ id }) => id === row);
  if (!table || !found) throw new RangeError(`no row ${row} in ${section}`);
  return Object.fromEntries(found.cells.flatMap((cell, at) => [[table.columns[at]?.id ?? "", cell]]));
}

/** Everything that a briefing says, in English, sentence by sentence and cell by cell. */
export function textsOf({ title, caption, sections }: Briefing): readonly string[] {
  return [
    say(title),
    say(caption),
    ...sections.flatMap((section) => [
      say(section.title),
      ...section.says.map(say),
      ...section.notes.map(say),
      ...(section.table?.columns ?? []).flatMap((column) => [
        say(column.title),
        ...(column.about === null ? [] : [say(column.about)]),
      ]),
      ...(section.table?.rows ?? [])
        .flatMap(({ cells }) => cells)
        .flatMap(({ value, mark, remark }) => [
          ...(value === null ? [] : [words.figure(value)]),
          ...[mark, remark].flatMap((said) => (said === null ? [] : [say(said)])),
        ]),
    ]),
  ];
}
