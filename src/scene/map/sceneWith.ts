import { type Facts, selectFacts, type Transform } from "#facts/selectFacts.ts";
import type { MessageRef } from "#i18n/messageRef.ts";
import type { Filters, Question } from "#state/map/document.ts";
import { filtersOf, questionOf } from "#state/map/parts.ts";
import { type SceneContext, type SceneInputs, sceneContext } from "../contract/inputs.ts";
import type { SceneScenario } from "../contract/scenario.ts";
import { SCENE_CONTRACT, type Scene } from "../contract/scene.ts";
import { sceneCoverage } from "../evidence/coverage.ts";
import { sceneElsewhere } from "../evidence/elsewhere.ts";
import { sceneProvenance } from "../evidence/provenance.ts";
import { sceneSources } from "../evidence/sources.ts";
import { drawnLine, sceneCaption } from "../words/caption.ts";
import { gradedLines, sceneGrading } from "../words/grading.ts";
import { sceneNotes } from "../words/notes.ts";
import { sceneRemarks } from "../words/remarks.ts";
import { scenePolicy, sceneStudy } from "../words/study.ts";
import { sceneArcs } from "./arcs.ts";
import { sceneChoices } from "./choices.ts";
import { sceneFills } from "./fills.ts";
import { sceneLegend } from "./legend.ts";
import { sceneMetrics } from "./metrics.ts";
import { sceneOutlines } from "./outlines.ts";
import { sceneProjects } from "./projects.ts";
import { sceneRings } from "./rings.ts";
import { rowsOfPartners, sceneRows } from "./rows.ts";
import { sceneSelection } from "./selection.ts";
import { shownSupply } from "./shownSupply.ts";

/** What makes an illustration of a stop: a part of the program of its own, because few views ask for one. */
export interface StopProgram {
  /** The figures of a question, whoever stops. */
  readonly select: (context: SceneContext) => Facts;
  readonly transform: (context: SceneContext) => Transform;
  readonly scenario: (context: SceneContext, facts: Facts) => SceneScenario | null;
  readonly caption: (context: SceneContext, facts: Facts, scenario: SceneScenario) => MessageRef;
}

/**
 * `buildScene`, given the program of stops, so that a page can do without it where no stop is asked for.
 *
 * @returns null where a stop is asked for without its program
 */
export function sceneWith(
  program: StopProgram | null,
  inputs: SceneInputs,
  asked: Question & Filters,
  transforms: readonly Transform[] = [],
): Scene | null {
  const context = sceneContext(inputs, questionOf(asked), filtersOf(asked));
  const isAsked = asked.stop.length > 0;
  if (isAsked && program === null) return null;
  const stop = isAsked ? program : null;
  const selected = (stop?.select ?? selectFacts)(context);
  const facts = transforms.reduce((before, transform) => transform(before), selected);
  return sceneOf(context, stop?.transform(context)(facts) ?? facts, stop);
}

/** The Scene of figures, as selected or as transforms have made them. */
function sceneOf(context: SceneContext, facts: Facts, stop: StopProgram | null): Scene {
  const { manifest, filters } = context;
  const { question, trade, largestQuantity } = facts;
  const shares = shownSupply(facts.supply, filters.grade);
  const { arcs, totals, smallestDrawnQuantity } = sceneArcs(context, facts);
  const rings = sceneRings(context, facts, smallestDrawnQuantity);
  const fills = sceneFills(context, shares);
  const ranking = sceneRows(context, shares, trade.hubs);
  const rows = rowsOfPartners(context, ranking);
  const metrics = sceneMetrics(context, shares);
  const { markers, unplacedProjects } = sceneProjects(context);
  const outlines = sceneOutlines(context);
  const coverage = sceneCoverage(context, shares, trade);
  const choices = sceneChoices(context, trade);
  const grading = sceneGrading(shares, trade);
  const hubs = [...trade.hubs].sort();
  const scenario = stop?.scenario(context, facts) ?? null;
  return {
    contract: SCENE_CONTRACT,
    edition: manifest.edition,
    question,
    filters,
    goods: trade.goods.name,
    quantityUnit: shares.quantityUnit,
    caption:
      stop === null || scenario === null
        ? sceneCaption(context, shares, metrics, trade, coverage)
        : stop.caption(context, facts, scenario),
    elsewhere: sceneElsewhere(context, shares, trade, metrics),
    drawn: drawnLine(context, totals, rings, trade, coverage),
    graded: [...(scenario?.assumptions ?? []), ...gradedLines(grading, shares)],
    fills,
    arcs,
    rings,
    markers,
    unplacedProjects,
    outlines,
    legend: sceneLegend(context, { fills, arcs, rings, hubs, markers, outlines, totals, largestQuantity }),
    rows,
    metrics,
    flowTotals: totals,
    grading,
    hubs,
    coverage,
    provenance: sceneProvenance(context, shares, trade),
    sources: sceneSources(context, {
      shares,
      trade,
      markers: [...markers, ...unplacedProjects],
      outlines,
    }),
    notes: sceneNotes(context, { shares, trade, coverage, choices, totals }),
    remarks: sceneRemarks(shares),
    study: sceneStudy(context),
    policy: scenePolicy(context),
    choices,
    selection: sceneSelection(context, { ranking, fills, arcs, rings, trade, largestQuantity }),
    scenario,
  };
}
