import type { ViewState } from "#state/view.ts";
import { type SceneInputs, sceneContext } from "./contract/inputs.ts";
import { SCENE_CONTRACT, type Scene } from "./contract/scene.ts";
import { sceneCoverage } from "./evidence/coverage.ts";
import { sceneElsewhere } from "./evidence/elsewhere.ts";
import { sceneProvenance } from "./evidence/provenance.ts";
import { sceneSources } from "./evidence/sources.ts";
import { sharesInView } from "./facts/shares.ts";
import { tradeInView } from "./facts/trade.ts";
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
import { drawnLine, sceneCaption } from "./words/caption.ts";
import { gradedLines, sceneGrading } from "./words/grading.ts";
import { sceneNotes } from "./words/notes.ts";
import { sceneRemarks } from "./words/remarks.ts";
import { scenePolicy, sceneStudy } from "./words/study.ts";

/**
 * Everything a person can see in a view, from the data files and nothing else.
 *
 * Pure: the same files and the same view give an equal Scene. It depends on neither language, colour
 * scheme, projection nor camera, which only say how it is drawn.
 *
 * @throws RangeError when the dossier is not that of the view's material, or a figure names an unknown source
 */
export function buildScene(inputs: SceneInputs, view: ViewState): Scene {
  const context = sceneContext(inputs, view);
  const trade = tradeInView(context);
  const shares = sharesInView(context, trade);
  const { arcs, totals, most, least } = sceneArcs(context, trade);
  const rings = sceneRings(context, trade, most, least);
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
    edition: inputs.manifest.edition,
    view: { ...view, eu: context.eu, unit: trade.unit === "tonnes" ? "mass" : "value" },
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
    legend: sceneLegend(context, { fills, arcs, rings, hubs, markers, outlines, totals, most }),
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
    selection: sceneSelection(context, { ranking, fills, arcs, rings, trade, most }),
  };
}
