import type { MessageRef } from "#i18n/messageRef.ts";
import english from "#i18n/messages/en.json" with { type: "json" };
import { createWords, type Words } from "#i18n/words.ts";
import { buildScene } from "#scene/buildScene.ts";
import type { Scene } from "#scene/scene.ts";
import { decodeView, type ViewIssue } from "#state/viewCodec.ts";
import { readInputs, readManifest, readPlaceNames } from "./dataFolder.ts";

/** Exit status for a query that cannot be taken as it stands. */
const BAD_QUERY = 2;

function describe({ parameter, value, nearest }: ViewIssue): string {
  const near = nearest.length > 0 ? `; nearest: ${nearest.join(", ")}` : "";
  return `${parameter}=${value} is not valid${near}`;
}

function isMessage(value: unknown): value is MessageRef {
  return typeof value === "object" && value !== null && "id" in value && "values" in value;
}

/** The Scene with each sentence worded beside its key, for readers who have no catalogue. */
function withWords(scene: Scene, words: Words): unknown {
  return JSON.parse(
    JSON.stringify(scene, (_, value: unknown) =>
      isMessage(value) ? { ...value, text: words.say(value) } : value,
    ),
  );
}

/**
 * `npm run -s scene -- "<query>"`: prints the Scene of a query as JSON.
 *
 * Exits with 2 and one line on standard error when a part of the query is unknown or not held.
 */
function main(query: string): number {
  const manifest = readManifest();
  const { view, issues } = decodeView(query, manifest);
  if (issues.length > 0) {
    process.stderr.write(`${issues.map(describe).join("; ")}\n`);
    return BAD_QUERY;
  }
  const scene = buildScene(readInputs(manifest, view.material), view);
  const words = createWords(view.lang, english, readPlaceNames(manifest, view.lang));
  process.stdout.write(`${JSON.stringify(withWords(scene, words), null, 2)}\n`);
  return 0;
}

// A reader such as `head` may close the pipe before all is written; that is no error of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});
process.exitCode = main(process.argv[2] ?? "");
