import type { Scene } from "#scene/scene.ts";
import { type Block, besideEachOther } from "./block.ts";
import { legendFlows } from "./legendFlows.ts";
import { legendShares } from "./legendShares.ts";
import { legendAgreements, legendProjects } from "./legendSigns.ts";
import type { SheetTools } from "./sheetTools.ts";

const GUTTER = 16;
/** Part of the legend's width that the shares take beside up to three more parts. */
const SHARES = 0.36;

/** What the map's signs mean, its parts side by side in the order of the screen's legend. */
export function legend(scene: Scene, mapWidth: number, width: number, tools: SheetTools): Block {
  const sharesWidth = Math.round(width * SHARES);
  const partWidth = Math.floor((width - sharesWidth - 3 * GUTTER) / 3);
  const parts = [
    legendFlows(scene.legend, mapWidth, partWidth, tools),
    legendProjects(scene, partWidth, tools),
    legendAgreements(scene, partWidth, tools),
  ].filter(({ height }) => height > 0);
  return besideEachOther([
    { x: 0, block: legendShares(scene.legend, sharesWidth, tools) },
    ...parts.map((block, index) => ({ x: sharesWidth + GUTTER + index * (partWidth + GUTTER), block })),
  ]);
}
