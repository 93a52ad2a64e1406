import type { Discs } from "#cartography/frame/outlook.ts";
import { element, type SvgAttributes, type SvgNode } from "#lib/svgNode.ts";
import { type MapPictureOptions, mapPicture } from "./mapPicture.ts";

/** What a halo is painted with, and its words are not. */
const HALO = ["stroke", "stroke-width", "stroke-linejoin", "paint-order"];

function without(attributes: SvgAttributes, names: readonly string[]): SvgAttributes {
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => !names.includes(name)));
}

/** Words without the lines that lead to their places. */
function wordsOnly({ name, attributes, children }: SvgNode): SvgNode {
  return {
    name,
    attributes,
    children: children.map((child) =>
      typeof child === "string" ? child : child.name === "path" ? "" : wordsOnly(child),
    ),
  };
}

/** Labels as two groups: halos and lines to the places, then the words: few drawing programs stroke under a fill. */
function parted(labels: SvgNode): readonly SvgNode[] {
  const { fill = null, class: name = null, ...others } = labels.attributes;
  const halo = without(labels.attributes, ["paint-order", "class"]);
  const words = { class: name, ...without(others, HALO), fill };
  return [
    element("g", { class: "halos", "aria-hidden": "true", ...halo, fill: "none" }, ...labels.children),
    { ...wordsOnly(labels), attributes: words },
  ];
}

/**
 * A Scene's map as a part of a larger drawing, cut off at its frame. It is made of what drawing programs and offices
 * read alike: no drawing within a drawing, no order of stroke and fill.
 */
export function mapPart(options: MapPictureOptions & { readonly discs: Discs }): readonly SvgNode[] {
  const { width, height, idPrefix } = options;
  const id = `${idPrefix}frame`;
  const content = mapPicture(options).root.children.flatMap((child) =>
    typeof child !== "string" && child.attributes["class"] === "labels" ? parted(child) : child,
  );
  return [
    element("clipPath", { id }, element("rect", { width, height })),
    element("g", { role: "img", "clip-path": { url: id } }, ...content),
  ];
}
