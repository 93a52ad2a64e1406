import type { MessageRef } from "#i18n/messageRef.ts";
import type { Words } from "#i18n/words.ts";
import type { KeyFigure } from "#scene/contract/metrics.ts";
import type { Scene } from "#scene/contract/scene.ts";
import { keyFigures } from "#scene/map/keyFigures.ts";
import { describeScene, type SceneDescription } from "#scene/words/description.ts";
import type { Look } from "#state/map/document.ts";
import { answerQuery } from "./answerQuery.ts";

function isMessage(value: unknown): value is MessageRef {
  return typeof value === "object" && value !== null && "id" in value && "values" in value;
}

/** The Scene with each sentence worded beside its key, for readers who have no catalogue. */
function withWords(
  scene: Scene & {
    readonly look: Look;
    readonly keyFigures: readonly KeyFigure[];
    readonly description: SceneDescription;
  },
  words: Words,
): unknown {
  return JSON.parse(
    JSON.stringify(scene, (_, value: unknown) =>
      isMessage(value) ? { ...value, text: words.say(value) } : value,
    ),
  );
}

// `npm run -s scene -- "<query>"`: prints the Scene of a query as JSON, with its description.
answerQuery(process.argv.slice(2), ({ scene, look, words }) => {
  const description = describeScene(scene, look.projection);
  const figures = keyFigures(scene);
  return JSON.stringify(withWords({ ...scene, look, keyFigures: figures, description }, words), null, 2);
});
