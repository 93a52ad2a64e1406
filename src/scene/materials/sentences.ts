import { shareFrom } from "#domain/dependence/euImports.ts";
import { bottleneckOf, supplyOf, worldLeaderOf } from "#domain/dependence/worldSupply.ts";
import { familyOf } from "#domain/materialFamily.ts";
import { AGREEMENT_2025_GROUP, AGREEMENT_GROUP } from "#domain/place.ts";
import { BENCHMARK_SHARE } from "#domain/shareClasses.ts";
import type { MessageRef, MessageValue } from "#i18n/messageRef.ts";
import type { PlaceId } from "#schema/ids.ts";
import type { MaterialList, MaterialSubject } from "./materialSubject.ts";
import { projectCount } from "./projectColumns.ts";

const HALF = 0.5;

/**
 * How many entries of the Regulation some materials are: Annex II lists light and heavy rare earths apart, Annex I those of
 * permanent magnets as one.
 */
function entryCount(subjects: readonly MaterialSubject[], list: MaterialList): number {
  const ids = subjects.map(({ material: { id } }) => id);
  return new Set(list === "all" ? ids : ids.map((id) => familyOf(id) ?? id)).size;
}

/** The years of comparison as a sentence says them: one, or the first and the last. */
function yearsOf(subjects: readonly MaterialSubject[]): Readonly<Record<string, MessageValue>> {
  const years = subjects.flatMap(({ imports }) => imports?.year ?? []);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return { first: { year: first }, last: { year: last }, span: first === last ? "one" : "several" };
}

const namesOf = (subjects: readonly MaterialSubject[]): MessageValue => ({
  list: subjects.map(({ material }) => ({ material: material.id })),
});

/** The answer of the page: of how many materials one country supplies more than 65 % of what the EU imports. */
export function materialsCaption(subjects: readonly MaterialSubject[], list: MaterialList): MessageRef {
  const held = subjects.filter(({ imports }) => imports !== null && imports.leader !== null);
  if (held.length === 0) return tableTitle(subjects, list);
  const above = held.filter(({ imports }) => (imports?.leader?.share ?? 0) > BENCHMARK_SHARE);
  return {
    id: "materials.caption",
    values: {
      ...yearsOf(held),
      list,
      count: entryCount(above, list),
      all: entryCount(subjects, list),
      unknown: entryCount(subjects, list) - entryCount(held, list),
      mark: { share: BENCHMARK_SHARE },
    },
  };
}

/** What the table is called: how many entries it compares. */
export function tableTitle(subjects: readonly MaterialSubject[], list: MaterialList): MessageRef {
  return { id: "materials.table", values: { list, all: entryCount(subjects, list) } };
}

/** The place that leads most often, with what it leads; the first of those that lead equally often. */
function mostFrequent(
  leaders: readonly { readonly place: PlaceId; readonly subject: MaterialSubject }[],
): { readonly place: PlaceId; readonly led: readonly MaterialSubject[] } | null {
  const led = new Map<PlaceId, MaterialSubject[]>();
  for (const { place, subject } of leaders) led.set(place, [...(led.get(place) ?? []), subject]);
  const [most] = [...led].toSorted(([, a], [, b]) => b.length - a.length);
  return most === undefined ? null : { place: most[0], led: most[1] };
}

/** Who leads the EU's imports most often. */
function importLeader(subjects: readonly MaterialSubject[], list: MaterialList): MessageRef[] {
  const most = mostFrequent(
    subjects.flatMap((subject) => {
      const leader = subject.imports?.leader;
      return leader ? [{ place: leader.place, subject }] : [];
    }),
  );
  if (most === null) return [];
  const { place, led } = most;
  const values = { place: { place }, count: entryCount(led, list), materials: namesOf(led) };
  return [{ id: "materials.leads-imports", values: { ...values, ...yearsOf(led) } }];
}

/** Who leads the world's supply most often, at the stage that decides the supply risk. */
function supplyLeader(subjects: readonly MaterialSubject[], list: MaterialList): MessageRef[] {
  const most = mostFrequent(
    subjects.flatMap((subject) => {
      const stage = bottleneckOf(subject.digest);
      const supply = stage && supplyOf(subject.digest, stage);
      const leader = supply && worldLeaderOf(supply);
      return leader ? [{ place: leader.place, subject }] : [];
    }),
  );
  if (most === null) return [];
  const values = {
    place: { place: most.place },
    count: entryCount(most.led, list),
    all: entryCount(subjects, list),
  };
  return [{ id: "materials.leads-world", values }];
}

/** Of how many materials partners supply more than half of the EU's imports, with and without the newest. */
function partnersSentence(subjects: readonly MaterialSubject[], list: MaterialList): MessageRef[] {
  const held = subjects.filter(({ imports }) => imports !== null);
  if (held.length === 0) return [];
  const moreThanHalf = (group: string) =>
    held.filter(({ imports, places }) => imports && (shareFrom(imports, places.members(group)) ?? 0) > HALF);
  const values = {
    ...yearsOf(held),
    count: entryCount(moreThanHalf(AGREEMENT_GROUP), list),
    before: entryCount(moreThanHalf(AGREEMENT_2025_GROUP), list),
    all: entryCount(held, list),
  };
  return [{ id: "materials.from-partners", values }];
}

/** Which strategic materials no Strategic Project inside the EU names. */
function projectsSentence(subjects: readonly MaterialSubject[]): MessageRef[] {
  const strategic = subjects.filter(({ material }) => material.strategic);
  const without = strategic.filter((subject) => projectCount(subject, true) === 0);
  const latest = subjects[0]?.projects.projects
    .map(({ selectedOn }) => selectedOn)
    .toSorted()
    .at(-1);
  if (latest === undefined) return [];
  const values = {
    count: entryCount(without, "strategic"),
    all: entryCount(strategic, "strategic"),
    materials: namesOf(without),
    date: { date: latest },
  };
  return [{ id: "materials.no-project", values }];
}

/** What the table says in sentences that can be quoted alone. */
export function materialsSentences(subjects: readonly MaterialSubject[], list: MaterialList): MessageRef[] {
  return [
    ...importLeader(subjects, list),
    ...supplyLeader(subjects, list),
    ...partnersSentence(subjects, list),
    ...projectsSentence(subjects),
  ];
}
