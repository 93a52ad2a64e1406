import type { SvgText } from "#lib/svgText.ts";
import { pageFonts } from "./pageFonts.ts";

/** End of a sheet's opening tag. */
const OPENED = /^<svg [^>]*>/;

/**
 * A sheet that brings its letters along, so that it looks the same where they are not installed. Its text stays text.
 *
 * @throws the signal's reason once it is aborted
 */
export async function svgFile(svg: SvgText, signal: AbortSignal): Promise<SvgText> {
  const css = await pageFonts(svg, signal);
  return svg.replace(OPENED, (opening) => `${opening}<style>${css}</style>`);
}
