import type { Scene } from "#scene/contract/scene.ts";
import { sceneFootnotes } from "#scene/words/footnotes.ts";
import type { Manifest } from "#schema/manifest.ts";
import type { Look } from "#state/map/document.ts";
import { sceneQuery } from "../sceneQuery.ts";
import { type Block, stacked } from "./block.ts";
import { paragraph, SMALL } from "./paragraph.ts";
import type { SheetTools } from "./sheetTools.ts";

/** What leads back to this very view: the address, or the query where there is none. */
function wayBack(
  scene: Scene,
  look: Look,
  manifest: Manifest,
  address: string | null,
  width: number,
  { words, colours }: SheetTools,
): Block {
  const type = { size: SMALL, fill: colours.ink };
  const name = words.text("app.name");
  const { edition } = scene;
  if (address === null) {
    const query = sceneQuery(scene, look, manifest);
    return paragraph(words.text("sheet.identity", { name, query, edition }), width, type, name);
  }
  const identity = `${name} · ${words.text("sources.edition", { edition })}`;
  return stacked(
    [
      paragraph(identity, width, type, name),
      paragraph(words.text("sheet.address", { address }), width, type),
    ],
    0,
  );
}

/**
 * Footnotes of the places named, the disclaimer on boundaries, the licence where sources are named with theirs, and what leads back to this very view.
 *
 * @param address  absolute address of the view; null where none is known
 * @param width    room for it, in the sheet's pixels
 */
export function foot(
  scene: Scene,
  look: Look,
  manifest: Manifest,
  address: string | null,
  width: number,
  tools: SheetTools,
): Block {
  const { words, colours, isShown } = tools;
  const notes = [
    ...sceneFootnotes(scene, manifest).map((kind) => words.text(`footnote.${kind}`)),
    `${words.text("footnote.boundaries")} ${words.text("footnote.credit")}`,
    ...(isShown ? [] : [words.text("sheet.licence")]),
  ];
  const soft = { size: SMALL, fill: colours.inkSoft };
  return stacked(
    [
      ...notes.map((text) => paragraph(text, width, soft)),
      wayBack(scene, look, manifest, address, width, tools),
    ],
    5,
  );
}
