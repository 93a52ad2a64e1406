import { languageFor } from "#i18n/readersLanguage.ts";
import { createWords, type Words } from "#i18n/words.ts";
import { type MaterialAct, materialAct } from "#scene/act/materialAct.ts";
import type { AnyBriefing } from "#scene/briefing/briefingKind.ts";
import { briefingOfPage } from "#scene/briefings.ts";
import { buildScene } from "#scene/buildScene.ts";
import type { Briefing } from "#scene/contract/briefing.ts";
import type { SceneInputs } from "#scene/contract/inputs.ts";
import type { Scene } from "#scene/contract/scene.ts";
import type { Manifest } from "#schema/manifest.ts";
import { decodeView } from "#state/map/codec.ts";
import type { Filters, Look } from "#state/map/document.ts";
import { lookOf } from "#state/map/parts.ts";
import type { AddressIssue } from "#state/parameter.ts";
import { askedEdition } from "#state/url/askedEdition.ts";
import { askedSection } from "#state/url/askedSection.ts";
import { cleanQuery } from "#state/url/cleanQuery.ts";
import { nearestValid } from "#state/url/nearestValid.ts";
import { askedPage } from "#state/url/pageParameters.ts";
import { keptEditions, readInputs, readManifest, readPageInputs, readPlaceNames } from "./dataFolder.ts";
import { readMessages } from "./readMessages.ts";

/** Exit status for a query that cannot be taken as it stands. */
const BAD_QUERY = 2;

/** What a command answers from: the Scene of the query and the words of its language. */
export interface Asked {
  readonly manifest: Manifest;
  readonly scene: Scene;
  /** Null where the material is not strategic. */
  readonly act: MaterialAct | null;
  readonly look: Look;
  readonly words: Words;
}

/** The same of a page of tables. */
export interface AskedPage {
  readonly manifest: Manifest;
  readonly briefing: Briefing;
  readonly look: Look;
  readonly words: Words;
  /** Id of the one section that is asked for; null for all. */
  readonly section: string | null;
}

/** How a command answers each kind of document. */
export interface Answers {
  readonly map: (asked: Asked) => string;
  readonly page: (asked: AskedPage) => string;
}

function describe(issue: AddressIssue): string {
  const nearest = nearestValid(issue);
  const near = nearest.length > 0 ? `; nearest: ${nearest.join(", ")}` : "";
  return `${issue.parameter}=${issue.value} is not valid${near}`;
}

/** Says on one line of standard error what is not valid and what is near, and makes the command exit with 2. */
export function refuse(issues: readonly Omit<AddressIssue, "used">[]): void {
  process.stderr.write(`${issues.map((issue) => describe({ used: "", ...issue })).join("; ")}\n`);
  process.exitCode = BAD_QUERY;
}

/** A reader such as `head` may close the pipe before all is written; that is no error of ours. */
export function toleratePipeEnd(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
}

/** What is wrong with a selected project or agreement that is not in the tables. */
function unknownSelection({ select }: Filters, inputs: SceneInputs): readonly Omit<AddressIssue, "used">[] {
  if (select?.kind !== "project" && select?.kind !== "agreement") return [];
  const known = select.kind === "project" ? inputs.projects?.projects : inputs.partnerships?.partnerships;
  const valid = known?.map(({ id }) => `${select.kind}.${id}`) ?? [];
  const value = `${select.kind}.${select.id}`;
  return valid.includes(value) ? [] : [{ parameter: "select", value, valid }];
}

/** Answers the query of a page of tables. */
function answerPage(
  page: AnyBriefing,
  query: string,
  issues: readonly AddressIssue[],
  asked: Pick<AskedPage, "manifest" | "look" | "words">,
  answers: Answers,
): void {
  const { briefing, issues: own } = page.answer(query, readPageInputs(asked.manifest));
  if (briefing === null) {
    // An edition that was accepted before such pages has nothing to make them from.
    const { edition } = asked.manifest;
    refuse([{ parameter: "edition", value: edition, valid: [readManifest().edition] }]);
    return;
  }
  const section = askedSection(query);
  const valid = briefing.sections.map(({ id }) => id);
  const isUnknown = section !== null && !valid.includes(section);
  const wrong = [
    ...own,
    ...issues.filter(({ parameter }) => !own.some((issue) => issue.parameter === parameter)),
    ...(isUnknown ? [{ parameter: "section", value: section, valid }] : []),
  ];
  if (wrong.length > 0) {
    refuse(wrong);
    return;
  }
  toleratePipeEnd();
  process.stdout.write(`${answers.page({ ...asked, briefing, section })}\n`);
}

/**
 * Answers a query on standard output.
 *
 * Exits with 2, nothing on standard output and one line on standard error when a part of the query is unknown
 * or not held.
 *
 * @param given    arguments of the command: one query, or parts of it
 */
export function answerQuery(given: readonly string[], answers: Answers): void {
  const query = cleanQuery(given.join("&"));
  const edition = askedEdition(query);
  const kept = keptEditions();
  if (edition !== null && !kept.includes(edition)) {
    refuse([{ parameter: "edition", value: edition, valid: kept }]);
    return;
  }
  const manifest = readManifest(edition);
  const { view, issues } = decodeView(query, manifest);
  const language = languageFor(view.lang, []);
  const words = createWords(language, readMessages(language), readPlaceNames(manifest, language));
  // Of the pages that only people read, it prints the map that they lead back to.
  const page = briefingOfPage(askedPage(query));
  if (page !== null) {
    answerPage(page, query, issues, { manifest, look: lookOf(view), words }, answers);
    return;
  }
  const inputs = readInputs(manifest, view.material);
  const wrong = [...issues, ...unknownSelection(view, inputs)];
  if (wrong.length > 0) {
    refuse(wrong);
    return;
  }
  toleratePipeEnd();
  const scene = buildScene(inputs, view);
  process.stdout.write(
    `${answers.map({ manifest, scene, act: materialAct(manifest, inputs.dossier), look: lookOf(view), words })}\n`,
  );
}
