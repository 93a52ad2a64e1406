import { type Facts, selectFacts, type Transform } from "#facts/selectFacts.ts";
import type { Filters, Question } from "#state/map/document.ts";
import { filtersOf, questionOf } from "#state/map/parts.ts";
import { type SceneContext, type SceneInputs, sceneContext } from "./contract/inputs.ts";
import { SCENE_CONTRACT, type Scene } from "./contract/scene.ts";
import { sceneCoverage } from "./evidence/coverage.ts";
import { sceneElsewhere } from "./evidence/elsewhere.ts";
import { sceneProvenance } from "./evidence/provenance.ts";
import { sceneSources } from "./evidence/sources.ts";
import { sceneArcs } from "./map/arcs.ts";
import { sceneChoices } from "./map/choices.ts";
import { sceneFills } from "./map/fills.ts";
import { sceneLegend } from "./map/legend.ts";
import { sceneMetrics } from "./map/metrics.ts";
import { sceneOutlines } from "./map/outlines.ts";
import { sceneProjects } from "./map/projects.ts";
import { sceneRings } from "./map/rings.ts";
import { rowsOfPartners, sceneRows } from "./map/rows.ts";
import { sceneSelection } from "./map/selection.ts";
import { shownSupply } from "./map/shownSupply.ts";
import { drawnLine, sceneCaption } from "./words/caption.ts";
import { gradedLines, sceneGrading } from "./words/grading.ts";
import { sceneNotes } from "./words/notes.ts";
import { sceneRemarks } from "./words/remarks.ts";
import { scenePolicy, sceneStudy } from "./words/study.ts";

/**
 * Everything a person can see of a map, from the data files and nothing else.
 *
 * Pure: the same files and the same question and filters give an equal Scene. It depends on neither language, colour
 * scheme, projection nor camera, which only say how it is drawn.
 *
 * @param transforms  what is made of the selected figures before anything is drawn, one after the other
 * @throws RangeError when the dossier is not that of the question's material, or a figure names an unknown source
 */
export function buildScene(
  inputs: SceneInputs,
  asked: Question & Filters,
  transforms: readonly Transform[] = [],
): Scene {
  const context = sceneContext(inputs, questionOf(asked), filtersOf(asked));
  const facts = transforms.reduce((before, transform) => transform(before), selectFacts(context));
  return sceneOf(context, facts);
}

/** The Scene of figures, as selected or as transforms have made them. */
function sceneOf(context: SceneContext, facts: Facts): Scene {
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
  const choices = sceneChoices(context);
  const grading = sceneGrading(shares, trade);
  const hubs = [...trade.hubs].sort();
  return {
    contract: SCENE_CONTRACT,
    edition: manifest.edition,
    question,
    filters,
    goods: trade.goods.name,
    quantityUnit: shares.quantityUnit,
    caption: sceneCaption(context, shares, metrics, trade, coverage),
    elsewhere: sceneElsewhere(context, shares, trade, metrics),
    drawn: drawnLine(context, totals, rings, trade, coverage),
    graded: gradedLines(grading, shares),
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
  };
}
