import { ACT_BENCHMARKS, type Benchmark } from "#domain/benchmarks/actBenchmarks.ts";
import { BENCHMARK_SHARE } from "#domain/shareClasses.ts";
import type { MessageRef, MessageValue } from "#i18n/messageRef.ts";
import { BENCHMARKS } from "#schema/ids.ts";
import { share } from "#schema/units.ts";
import { briefingKind } from "../briefing/briefingKind.ts";
import { type ActEntry, actEntries } from "./actEntry.ts";
import { gaugesSection } from "./gaugesSection.ts";
import { jrcSection } from "./jrcSection.ts";
import { ceilingOf, thirdCountrySection } from "./thirdCountrySection.ts";

/** What sentences and notes rest on beside the cells: the Act, its list, the Court of Auditors, the study of 2017. */
const OTHER_SOURCES = ["crma", "reg-2024-1252-annex1", "eca-2026", "eu-crm-2017"];

/** For how many materials the output is known, and for how many of those it is below the benchmark: counted, never added up. */
export function countsOf(entries: readonly ActEntry[], benchmark: Benchmark) {
  const gauges = entries.flatMap((entry) =>
    entry.gauges.filter(({ gauge }) => gauge.benchmark === benchmark),
  );
  const known = gauges.filter(({ gauge }) => gauge.share !== null);
  return {
    known: known.length,
    below: known.filter(({ gauge: { share: value, mark } }) => value !== null && value < mark).length,
  };
}

function captionOf(entries: readonly ActEntry[]): MessageRef {
  const { known, above } = ceilingOf(entries);
  const counts = BENCHMARKS.flatMap((benchmark): [string, MessageValue][] => {
    const { known: all, below } = countsOf(entries, benchmark);
    return [
      [`${benchmark}Mark`, { share: ACT_BENCHMARKS[benchmark].mark }],
      [`${benchmark}Below`, below],
      [`${benchmark}Known`, all],
    ];
  });
  return {
    id: "act.caption",
    values: {
      ...Object.fromEntries(counts),
      above: above.length,
      thirdKnown: known.length,
      ceiling: { share: share(BENCHMARK_SHARE) },
    },
  };
}

/** The strategic materials beside the benchmarks of Regulation (EU) 2024/1252, Article 5. */
export const actKind = briefingKind("act", {}, ["digest"], ({ manifest, digest }) => {
  if (digest === null) return null;
  const entries = actEntries(manifest, digest);
  return {
    title: { id: "act.title", values: {} },
    caption: captionOf(entries),
    sections: [
      gaugesSection(manifest, entries),
      thirdCountrySection(manifest, entries),
      jrcSection(manifest, entries),
    ],
    evidence: [],
    otherSources: OTHER_SOURCES,
    places: entries.flatMap(({ third }) => third.flatMap(({ places }) => places)),
  };
});
