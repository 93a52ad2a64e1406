import type { Discs } from "#cartography/frame/outlook.ts";
import { element, type SvgText } from "#lib/svgText.ts";
import { type MapPictureOptions, mapPicture } from "./mapPicture.ts";

const OPENED = /^<svg [^>]*>/;
/** The labels, which are the last group of a map. */
const LABELS = /<g class="labels"([^>]*)>(.*)<\/g>$/s;
const PAINTS = / (?:stroke|stroke-width|paint-order|stroke-linejoin|fill)="[^"]*"/g;
const PATHS = /<path [^>]*\/>/g;

/** Labels as two groups: halos and lines to the places, then the words: few drawing programs stroke under a fill. */
function parted(attributes: string, labels: SvgText): SvgText {
  const fill = / fill="[^"]*"/.exec(attributes)?.[0] ?? "";
  const halo = attributes.replace(fill, ' fill="none"').replace(/ paint-order="[^"]*"/, "");
  const common = attributes.replace(PAINTS, "");
  return (
    `<g class="halos" aria-hidden="true"${halo}>${labels}</g>` +
    `<g class="labels"${common}${fill}>${labels.replace(PATHS, "")}</g>`
  );
}

/**
 * A Scene's map as a part of a larger drawing, cut off at its frame. It is made of what drawing programs and offices
 * read alike: no drawing within a drawing, no order of stroke and fill.
 */
export function mapPart(options: MapPictureOptions & { readonly discs: Discs }): SvgText {
  const { width, height, idPrefix } = options;
  const id = `${idPrefix}frame`;
  const content = mapPicture(options)
    .replace(OPENED, "")
    .replace(/<\/svg>$/, "");
  return (
    element("clipPath", { id }, element("rect", { width, height })) +
    element(
      "g",
      { role: "img", "clip-path": `url(#${id})` },
      content.replace(LABELS, (_, attributes: string, labels: SvgText) => parted(attributes, labels)),
    )
  );
}
