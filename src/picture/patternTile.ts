import { element, type SvgNode } from "#lib/svgNode.ts";
import { type MapPattern, tileLayers } from "#theme/mapPatterns.ts";

/** A pattern as a definition to be filled with. */
export function patternTile(id: string, pattern: MapPattern): SvgNode {
  const { size } = pattern;
  return element(
    "pattern",
    { id, width: size, height: size, patternUnits: "userSpaceOnUse" },
    ...tileLayers(pattern).map(({ d, fill, stroke, widthPx }) =>
      element("path", { d, fill: fill ?? "none", stroke, "stroke-width": stroke === null ? null : widthPx }),
    ),
  );
}
