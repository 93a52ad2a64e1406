import { readMessages } from "../../src/cli/readMessages.ts";
import type { MessageRef } from "../../src/i18n/messageRef.ts";
import { createWords } from "../../src/i18n/words.ts";
import { buildScene } from "../../src/scene/buildScene.ts";
import { decodeView } from "../../src/state/map/codec.ts";
import type { Look } from "../../src/state/map/document.ts";
import { lookOf } from "../../src/state/map/parts.ts";
import { readBuiltData } from "./builtData.ts";

const data = readBuiltData();

/** English words, as the page uses them. */
export const words = createWords("en", readMessages("en"), data.placeNames);

/** A sentence as a reader sees it, with plain spaces. */
export const say = (message: MessageRef): string => words.say(message).replace(/\s+/g, " ").trim();

export const manifest = data.manifest;

/** The Scene that a query must show, built here from the same files. */
export function expectedScene(query: string) {
  const { view } = decodeView(query, data.manifest);
  return buildScene(data.inputs(view.material), view);
}

/** How a query asks for its map to be drawn. */
export const askedLook = (query: string): Look => lookOf(decodeView(query, data.manifest).view);
