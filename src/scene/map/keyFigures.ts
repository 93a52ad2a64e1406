import { concentrationLevel } from "#domain/concentration.ts";
import type { MessageRef, MessageValue } from "#i18n/messageRef.ts";
import type { Measure } from "#schema/ids.ts";
import type { KeyFigure, SceneMetrics } from "../contract/metrics.ts";
import type { Scene } from "../contract/scene.ts";

/** Smallest difference between two shares that is mentioned, 0–1. */
const LEAST_SHOWN_SHARE = 0.001;

const message = (id: string, values: Readonly<Record<string, MessageValue>> = {}): MessageRef => ({
  id,
  values,
});

/** A share and its label, with nothing else to say of it. */
function ofShare(id: string, share: number | null): KeyFigure {
  const value = share === null ? null : { share };
  return { id, label: message(`metrics.${id}`), value, said: null, aside: null, explained: [] };
}

/** The index, of the suppliers that are named, how it reads, and what it would be at most. */
function concentration({ hhi, hhiUpperBound }: SceneMetrics): KeyFigure {
  const hasRange = hhi !== null && hhiUpperBound !== null && Math.round(hhiUpperBound) !== Math.round(hhi);
  return {
    id: "hhi",
    label: message("metrics.hhi.full"),
    value: hhi === null ? null : { hhi },
    said: null,
    aside: hhi === null ? null : message(`metrics.hhi.${concentrationLevel(hhi)}`),
    explained: [
      message("metrics.hhi.explain"),
      ...(hasRange ? [message("metrics.hhi.upper", { high: { hhi: hhiUpperBound } })] : []),
    ],
  };
}

function largest({ topShare, topSupplier }: SceneMetrics): KeyFigure {
  return { ...ofShare("top", topShare), aside: topSupplier === null ? null : { place: topSupplier } };
}

/** The EU's share: by the fullest source that has it, with its year where that is another, or as a lower bound. */
function ofEu({ eu, euShare }: SceneMetrics, measure: Measure): KeyFigure {
  if (euShare === null && measure === "imports")
    return { ...ofShare("eu", null), said: message("state.not-applicable") };
  const other = eu?.elsewhere;
  if (other) {
    const { share, year } = other;
    const aside =
      year === null ? message("metrics.eu.study") : message("metrics.eu.year", { year: { year } });
    return { ...ofShare("eu", share), aside };
  }
  const isLeast = eu?.isLowerBound === true && euShare !== null;
  const said = isLeast ? message("metrics.eu.least", { share: { share: euShare } }) : null;
  return { ...ofShare("eu", euShare), said };
}

/** The partners' share, and that without the United States where it makes a difference. */
function ofPartners({ partnerShare: all, partnerShare2025: before }: SceneMetrics): KeyFigure {
  const differs = all !== null && before !== null && all - before >= LEAST_SHOWN_SHARE;
  return {
    ...ofShare("partners", all),
    aside: differs ? message("metrics.partners.without", { share: { share: before } }) : null,
    explained: [message("metrics.partners.explain")],
  };
}

/** The figures that sum up a measure, in the order in which they are shown: whoever shows them goes through this list. */
export function keyFigures({ metrics, question }: Pick<Scene, "metrics" | "question">): KeyFigure[] {
  return [
    concentration(metrics),
    largest(metrics),
    ofShare("top3", metrics.top3Share),
    ofEu(metrics, question.measure),
    ofPartners(metrics),
    ofShare("unattributed", metrics.unattributedShare),
  ];
}
