import { readMessages } from "../../../src/cli/readMessages.ts";
import { createWords } from "../../../src/i18n/words.ts";
import { buildScene } from "../../../src/scene/buildScene.ts";
import type { Scene } from "../../../src/scene/contract/scene.ts";
import { isCaveat } from "../../../src/scene/words/caveats.ts";
import { decodeView } from "../../../src/state/map/codec.ts";
import type { BuiltData } from "../../support/builtData.ts";

/** What each material's page says first, for an editor to read at one go and a review to compare. */
export const OPENINGS = "tests/golden/records/openings.md";

interface OpeningView {
  readonly material: string;
  readonly scene: Scene;
  readonly texts: {
    readonly caption: string;
    readonly elsewhere: readonly string[];
    readonly drawn: string;
    /** What stands in the open before a figure is quoted. */
    readonly caveats: readonly string[];
    /** How the figures are made, for those who ask. */
    readonly methods: readonly string[];
  };
}

/** The views that pages open with, in the order of the manifest, worded in English. */
export function openings(data: BuiltData): readonly OpeningView[] {
  const words = createWords("en", readMessages("en"), data.placeNames);
  return data.manifest.materials.map(({ id }) => {
    const { view } = decodeView(`material=${id}`, data.manifest);
    const scene = buildScene(data.inputs(id), view);
    const say = (message: Scene["caption"]) => words.say(message).replace(/\s/g, " ");
    return {
      material: id,
      scene,
      texts: {
        caption: say(scene.caption),
        elsewhere: scene.elsewhere.map(say),
        drawn: say(scene.drawn),
        caveats: scene.notes.filter(isCaveat).map(({ message }) => say(message)),
        methods: scene.notes.filter((note) => !isCaveat(note)).map(({ message }) => say(message)),
      },
    };
  });
}

/** The record: a heading a material, its sentences as a list. */
export function openingTexts(views: readonly OpeningView[]): string {
  const parts = views.map(({ material, texts }) =>
    [
      `## ${material}`,
      "",
      texts.caption,
      "",
      ...texts.elsewhere.map((text) => `- Also read: ${text}`),
      `- Arrows: ${texts.drawn}`,
      ...texts.caveats.map((text) => `- Before quoting: ${text}`),
      ...texts.methods.map((text) => `- How it is made: ${text}`),
    ].join("\n"),
  );
  return `# What the pages open with\n\n${parts.join("\n\n")}\n`;
}
