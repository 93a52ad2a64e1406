import type { EditionChanges, FigureChange, MaterialChanges, NamedChanges } from "#schema/changes.ts";

type Phrased = Omit<EditionChanges, "edition" | "accepted" | "corrections">;

/** A list of changes as lines of text, for a terminal or a changelog; figures stand as the dossiers carry them. */
export function phraseChanges(changes: Phrased): string[] {
  if (changes.before === null) return ["first edition: there is none before it"];
  const lines = [
    ...changes.materials.flatMap(phraseMaterial),
    ...phraseLists("sources", changes.sources),
    ...phraseNamed("projects", changes.projects),
    ...phraseNamed("agreements", changes.agreements),
    ...changes.alsoChanged.map((kind) => `${kind}: changed`),
  ];
  return lines.length > 0 ? lines : ["no differences"];
}

function phraseMaterial(changes: MaterialChanges): string[] {
  const { material, kind, series, codes, years, figures, largest, sources, alsoOtherwise } = changes;
  const count = Object.entries(figures).flatMap(([word, number]) =>
    number > 0 ? [`${number} ${word}`] : [],
  );
  return [
    kind === "changed" ? material : `${material} (${kind})`,
    ...phraseLists("series", series).map(indented),
    ...phraseLists("codes", codes).map(indented),
    ...years.flatMap((year) => phraseLists(`years of ${year.series}`, phrasedYears(year)).map(indented)),
    ...(count.length > 0 ? [indented(`figures: ${count.join(", ")}`)] : []),
    ...largest.map(phraseFigure).map(indented).map(indented),
    ...phraseLists("sources", sources).map(indented),
    ...(alsoOtherwise ? [indented("also otherwise: words beside the figures")] : []),
  ];
}

const indented = (line: string): string => `  ${line}`;

function phrasedYears(years: { new: (number | null)[]; gone: (number | null)[] }) {
  return { new: spans(years.new), gone: spans(years.gone) };
}

/** Ascending years, those in a row as "2000–2022". */
function spans(years: readonly (number | null)[]): string[] {
  const isFirst = (at: number) => (years[at - 1] ?? Number.NaN) + 1 !== years[at];
  const isLast = (at: number) => (years[at + 1] ?? Number.NaN) - 1 !== years[at];
  const firsts = years.filter((_, at) => isFirst(at));
  const lasts = years.filter((_, at) => isLast(at));
  return firsts.map((first, at) =>
    lasts[at] === first ? `${first ?? "assessment"}` : `${first}–${lasts[at]}`,
  );
}

function phraseFigure(change: FigureChange): string {
  const { series, year, place, destination, unit, before, after, partOfTotal } = change;
  const where = [place ?? "world total", ...(destination === null ? [] : [destination])].join(" to ");
  const part = (partOfTotal * 100).toFixed(1);
  return `${series} ${year ?? "assessment"}, ${where}: ${before} → ${after} ${unit} (${part} % of the total)`;
}

/** One line a kind of change that has entries. */
function phraseLists(title: string, lists: Readonly<Record<string, readonly string[]>>): string[] {
  return Object.entries(lists).flatMap(([word, entries]) =>
    entries.length > 0 ? [`${title} ${word}: ${entries.join(", ")}`] : [],
  );
}

function phraseNamed(title: string, changes: NamedChanges): string[] {
  const names = (entries: NamedChanges["new"]) => entries.map(({ id, name }) => `${name} (${id})`);
  const { gone, changed } = changes;
  return phraseLists(title, { new: names(changes.new), changed: names(changed), gone: names(gone) });
}
