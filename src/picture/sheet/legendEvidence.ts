import { disputedSign, EVIDENCE_SIGN_SIZE, hubSign } from "#cartography/marks/evidenceSigns.ts";
import { element } from "#lib/svgText.ts";
import type { SceneLegend } from "#scene/contract/scene.ts";
import type { Block } from "./block.ts";
import { entry } from "./entry.ts";
import type { SheetTools } from "./sheetTools.ts";

/** The signs of disputed flows and of re-export hubs, where they occur. */
export function legendEvidence({ flow, hasHubs }: SceneLegend, width: number, tools: SheetTools): Block[] {
  const { words, paint } = tools;
  const half = EVIDENCE_SIGN_SIZE / 2;
  const sign = (svg: string) => ({
    svg: element("g", { transform: `translate(${half} ${half})` }, svg),
    width: EVIDENCE_SIGN_SIZE,
    height: EVIDENCE_SIGN_SIZE,
  });
  return [
    ...(flow.hasDisputed
      ? [entry(sign(disputedSign(paint)), words.text("legend.flows.disputed"), width, tools)]
      : []),
    ...(hasHubs ? [entry(sign(hubSign(paint)), words.text("legend.hub"), width, tools)] : []),
  ];
}
