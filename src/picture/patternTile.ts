import { element, type SvgText } from "#lib/svgText.ts";
import { type MapPattern, PATTERN_CASING } from "#theme/mapPatterns.ts";

/** A pattern as a definition to be filled with. */
export function patternTile(id: string, { size, paper, ink, casing, path, stroke }: MapPattern): SvgText {
  return element(
    "pattern",
    { id, width: size, height: size, patternUnits: "userSpaceOnUse" },
    paper === null ? "" : element("rect", { width: size, height: size, fill: paper }),
    casing === null
      ? ""
      : element("path", { d: path, fill: "none", stroke: casing, "stroke-width": stroke + PATTERN_CASING }),
    element(
      "path",
      stroke === 0 ? { d: path, fill: ink } : { d: path, fill: "none", stroke: ink, "stroke-width": stroke },
    ),
  );
}
