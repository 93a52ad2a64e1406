import { sceneFootnotes } from "#scene/footnotes.ts";
import type { Scene } from "#scene/scene.ts";
import type { Manifest } from "#schema/manifest.ts";
import { encodeView } from "#state/viewCodec.ts";
import { type Block, stacked } from "./block.ts";
import { paragraph, SMALL } from "./paragraph.ts";
import type { SheetTools } from "./sheetTools.ts";

/** Footnotes of the places named, the disclaimer on boundaries, and what leads back to this very view. */
export function foot(scene: Scene, manifest: Manifest, width: number, { words, colours }: SheetTools): Block {
  const soft = { size: SMALL, fill: colours.inkSoft };
  const query = encodeView(scene.view, manifest);
  const name = words.text("app.name");
  const notes = [
    ...sceneFootnotes(scene, manifest).map((kind) => words.text(`footnote.${kind}`)),
    `${words.text("footnote.boundaries")} ${words.text("footnote.credit")}`,
  ];
  const identity = words.text("sheet.identity", { name, query, edition: scene.edition });
  return stacked(
    [
      ...notes.map((text) => paragraph(text, width, soft)),
      paragraph(identity, width, { size: SMALL, fill: colours.ink }, name),
    ],
    5,
  );
}
