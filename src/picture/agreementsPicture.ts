import { element, type SvgNode } from "#lib/svgNode.ts";
import type { SceneOutline } from "#scene/contract/scene.ts";
import { AGREEMENT_CASING, LINE_WIDTHS, widthAt } from "#theme/lineStyle.ts";
import { AGREEMENT_DASHES, NEGOTIATION_DASHES } from "#theme/mapPaint.ts";
import type { BaseContent } from "./baseContent.ts";

function dashesOf({ isSigned, kind }: SceneOutline): readonly number[] {
  return isSigned ? AGREEMENT_DASHES[kind] : NEGOTIATION_DASHES;
}

/**
 * Outlines of the EU's partners, told apart by dashes. Each is clipped to its own shape, so that those of two
 * neighbours run beside each other, and calmer than the coast, so that fjords do not turn dashes to noise.
 */
export function agreementsPicture({ scene, shapes, zoom, paint, idPrefix }: BaseContent): SvgNode {
  const width = widthAt(LINE_WIDTHS.agreement, zoom);
  const drawn = scene.outlines.flatMap((outline) => {
    const d = shapes.partners[outline.place] ?? "";
    if (d === "") return [];
    const id = `${idPrefix}partner-${outline.place}`;
    const dashes = dashesOf(outline);
    const line = (stroke: string, visible: number, dashed: readonly number[]): SvgNode =>
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
        { "clip-path": { url: id }, fill: "none", "stroke-linejoin": "round" },
        line(paint.agreementCasing, width + AGREEMENT_CASING, []),
        line(paint.agreement, width, dashes),
      ),
    ];
  });
  return element("g", { class: "agreements" }, ...drawn);
}
