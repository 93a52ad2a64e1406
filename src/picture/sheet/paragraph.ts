import { element, type SvgNode } from "#lib/svgNode.ts";
import type { Block } from "./block.ts";
import { balancedText, wrapText } from "./wrapText.ts";

/** The sheet's type; where it is not installed, the reader's own sans-serif. */
export const SANS =
  "'Source Sans 3', 'Source Sans 3 Variable', 'Segoe UI', 'Helvetica Neue', Arial, 'Liberation Sans', sans-serif";
/** The type of the title, as on the page. */
export const SERIF = "'Source Serif 4', Georgia, 'Times New Roman', serif";

/** Type that stands in for ours may be this much wider than what is measured. */
const SPARE = 1.16;
/** Bold type is wider again, by this much. */
const BOLD_SPARE = 1.08;

/** How a paragraph is set. Sizes in pixels. */
export interface Type {
  readonly size: number;
  readonly fill: string;
  readonly weight?: number;
  readonly family?: string;
  /** Distance of lines as a part of the size. */
  readonly leading?: number;
  /** Whether lines are made alike in length, as a title's should be. */
  readonly isBalanced?: boolean;
  /** Language of the text, where it is not the sheet's. */
  readonly lang?: string;
  readonly isHeading?: boolean;
}

/** Body text, and what is set smaller. In pixels. */
export const BODY = 12.5;
export const SMALL = 11.5;

/** Distance of lines as a part of the size, unless a type says otherwise. */
export const LEADING = 1.32;
/** Where the line of writing lies in a line, as a part of the size, above half the leading. */
const BASELINE = 0.36;

/**
 * A paragraph wrapped to `width` pixels.
 *
 * @param lead  first words of the text, set bold
 */
export function paragraph(text: string, width: number, type: Type, lead = ""): Block {
  const {
    size,
    fill,
    weight = 400,
    family = null,
    leading = LEADING,
    lang = null,
    isBalanced = false,
    isHeading = false,
  } = type;
  const step = size * leading;
  const measure = width / (weight >= 600 && family === null ? SPARE * BOLD_SPARE : SPARE);
  const lines = (isBalanced ? balancedText : wrapText)(text, measure, size);
  const spans = lines.map((line, index): SvgNode => {
    const isLead = index === 0 && lead !== "" && line.startsWith(lead);
    const bold = isLead ? element("tspan", { "font-weight": 600 }, lead) : "";
    // The space that the break has taken, for whoever copies the text or has it read aloud; a query has none.
    const space = index < lines.length - 1 && !line.endsWith("&") ? " " : "";
    const rest = (isLead ? line.slice(lead.length) : line) + space;
    return element("tspan", { x: 0, y: step * (index + 0.5) + size * BASELINE }, bold, rest);
  });
  const role = isHeading ? "heading" : null;
  const attributes = { "font-size": size, "font-weight": weight, "font-family": family, fill, lang, role };
  return {
    height: lines.length * step,
    svg: lines.length === 0 ? [] : [element("text", attributes, ...spans)],
  };
}

/** Heading of a part of a sheet, wrapped to `width` pixels. */
export function heading(text: string, width: number, fill: string): Block {
  return paragraph(text, width, { size: BODY, fill, weight: 600, isHeading: true });
}
