import { element, type SvgText } from "#lib/svgText.ts";
import type { SceneOutline } from "#scene/contract/scene.ts";
import { AGREEMENT_DASHES, type MapPaint, NEGOTIATION_DASHES } from "#theme/mapPaint.ts";
import type { BaseShapes } from "./baseShapes.ts";

/** Width of an outline in pixels, on a wide map and on a narrow one, and of the casing that shows inside it. */
const WIDE = 1.3;
const NARROW = 0.8;
const NARROW_MAP = 520;
const CASING = 0.8;

function dashesOf({ isSigned, kind }: SceneOutline): readonly number[] {
  return isSigned ? AGREEMENT_DASHES[kind] : NEGOTIATION_DASHES;
}

/**
 * Outlines of the EU's partners, told apart by dashes. Each is clipped to its own shape, so that those of two
 * neighbours run beside each other, and calmer than the coast, so that fjords do not turn dashes to noise.
 *
 * @param mapWidthPx  width of the map on screen, in pixels
 */
export function agreementsPicture(
  outlines: readonly SceneOutline[],
  partners: BaseShapes["partners"],
  mapWidthPx: number,
  paint: MapPaint,
  idPrefix: string,
): SvgText {
  const width = mapWidthPx < NARROW_MAP ? NARROW : WIDE;
  const drawn = outlines.flatMap((outline) => {
    const d = partners[outline.place] ?? "";
    if (d === "") return [];
    const id = `${idPrefix}partner-${outline.place}`;
    const dashes = dashesOf(outline);
    const line = (stroke: string, visible: number, dashed: readonly number[]): SvgText =>
      element("path", {
        d,
        stroke,
        "stroke-width": 2 * visible,
        "stroke-dasharray": dashed.length === 0 ? null : dashed.map((dash) => dash * width).join(" "),
      });
    return [
      element("clipPath", { id }, element("path", { d })),
      element(
        "g",
        { "clip-path": `url(#${id})`, fill: "none", "stroke-linejoin": "round" },
        line(paint.agreementCasing, width + CASING, []),
        line(paint.agreement, width, dashes),
      ),
    ];
  });
  return element("g", { class: "agreements" }, ...drawn);
}
