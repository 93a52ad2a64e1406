import { languageFor } from "#i18n/readersLanguage.ts";
import { createWords, type Words } from "#i18n/words.ts";
import { buildScene } from "#scene/buildScene.ts";
import type { Scene } from "#scene/scene.ts";
import type { Manifest } from "#schema/manifest.ts";
import { decodeView, type ViewIssue } from "#state/viewCodec.ts";
import { readInputs, readManifest, readPlaceNames } from "./dataFolder.ts";
import { readMessages } from "./readMessages.ts";

/** Exit status for a query that cannot be taken as it stands. */
const BAD_QUERY = 2;

/** What a command answers from: the Scene of the query and the words of its language. */
export interface Asked {
  readonly manifest: Manifest;
  readonly scene: Scene;
  readonly words: Words;
}

function describe({ parameter, value, nearest }: Pick<ViewIssue, "parameter" | "value" | "nearest">): string {
  const near = nearest.length > 0 ? `; nearest: ${nearest.join(", ")}` : "";
  return `${parameter}=${value} is not valid${near}`;
}

/** Says on one line of standard error what is not valid and what is near, and makes the command exit with 2. */
export function refuse(issues: readonly Pick<ViewIssue, "parameter" | "value" | "nearest">[]): void {
  process.stderr.write(`${issues.map(describe).join("; ")}\n`);
  process.exitCode = BAD_QUERY;
}

/** A reader such as `head` may close the pipe before all is written; that is no error of ours. */
export function toleratePipeEnd(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
}

/**
 * Answers the query in the command's first argument on standard output.
 *
 * Exits with 2, nothing on standard output and one line on standard error when a part of the query is unknown
 * or not held.
 */
export function answerQuery(answer: (asked: Asked) => string): void {
  const manifest = readManifest();
  const { view, issues } = decodeView(process.argv[2] ?? "", manifest);
  if (issues.length > 0) {
    refuse(issues);
    return;
  }
  toleratePipeEnd();
  const scene = buildScene(readInputs(manifest, view.material), view);
  const language = languageFor(view.lang, []);
  const words = createWords(language, readMessages(language), readPlaceNames(manifest, language));
  process.stdout.write(`${answer({ manifest, scene, words })}\n`);
}
