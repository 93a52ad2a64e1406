import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { type Drawing, serialise } from "#lib/svgNode.ts";

const { resolve } = createRequire(import.meta.url);

/** The type of the pictures; nothing installed on the machine is used, so that every machine draws the same. */
export const FONTS = [
  "source-sans/TTF/SourceSans3-Regular.ttf",
  "source-sans/TTF/SourceSans3-Semibold.ttf",
  "source-sans/TTF/SourceSans3-Bold.ttf",
  "source-serif/TTF/SourceSerif4-Semibold.ttf",
];

/** Gets ready to turn drawings into PNG, at the size that their SVG states. */
export async function startRasteriser(): Promise<(drawing: Drawing) => Uint8Array> {
  await initWasm(readFileSync(resolve("@resvg/resvg-wasm/index_bg.wasm")));
  const fontBuffers = FONTS.map((path) => new Uint8Array(readFileSync(resolve(path))));
  return ({ root }) => {
    const resvg = new Resvg(serialise(root), { font: { fontBuffers, defaultFontFamily: "Source Sans 3" } });
    const image = resvg.render();
    const png = image.asPng();
    image.free();
    resvg.free();
    return png;
  };
}
