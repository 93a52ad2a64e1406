import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import type { SvgText } from "#lib/svgText.ts";

const { resolve } = createRequire(import.meta.url);

/** The type of the pictures; nothing installed on the machine is used, so that every machine draws the same. */
export const FONTS = [
  "source-sans/TTF/SourceSans3-Regular.ttf",
  "source-sans/TTF/SourceSans3-Semibold.ttf",
  "source-sans/TTF/SourceSans3-Bold.ttf",
  "source-serif/TTF/SourceSerif4-Semibold.ttf",
];

/** Gets ready to turn SVG into PNG, at the size that the SVG states. */
export async function startRasteriser(): Promise<(svg: SvgText) => Uint8Array> {
  await initWasm(readFileSync(resolve("@resvg/resvg-wasm/index_bg.wasm")));
  const fontBuffers = FONTS.map((path) => new Uint8Array(readFileSync(resolve(path))));
  return (svg) => {
    const resvg = new Resvg(svg, { font: { fontBuffers, defaultFontFamily: "Source Sans 3" } });
    const image = resvg.render();
    const png = image.asPng();
    image.free();
    resvg.free();
    return png;
  };
}
