import { type Drawing, element, serialise } from "#lib/svgNode.ts";
import { textsIn } from "#lib/textsIn.ts";
import { pageFonts } from "./pageFonts.ts";

/**
 * A sheet that brings its fonts along, so that it looks the same where they are not installed. Its text stays text.
 *
 * @throws the signal's reason once it is aborted; DataError when a font cannot be had
 */
export async function svgFile({ root }: Drawing, signal: AbortSignal): Promise<string> {
  const css = await pageFonts(textsIn(root).join(""), signal);
  return serialise({ ...root, children: [element("style", {}, css), ...root.children] });
}
