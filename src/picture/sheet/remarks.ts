import { licenceText } from "#i18n/licenceText.ts";
import type { SceneSource } from "#scene/contract/evidence.ts";
import type { Scene, SceneNote } from "#scene/contract/scene.ts";
import type { Look } from "#state/map/document.ts";
import { sourcesLine } from "../sourcesLine.ts";
import { type Block, besideEachOther, inTwoColumns, stacked } from "./block.ts";
import { heading, paragraph, SMALL } from "./paragraph.ts";
import type { SheetTools } from "./sheetTools.ts";

const GUTTER = 16;
const GAP = 6;

const hidesFlows = ({ arcs }: Scene, { projection }: Pick<Look, "projection">): boolean =>
  projection === "globe" && arcs.length > 0;

/** A source as it is cited: title, publisher, year and edition, licence; the last two in a line where room is scarce. */
function sourceBlock(source: SceneSource, width: number, { words, colours, isFramed }: SheetTools) {
  const published = words.source(source);
  const terms = licenceText(source.licence, words);
  const soft = { size: SMALL, fill: colours.inkSoft };
  const details = isFramed ? [`${published}\u00a0· ${terms}`] : [published, terms];
  return stacked(
    [
      paragraph(source.title, width, { size: SMALL, fill: colours.ink, weight: 600, lang: "en" }),
      ...details.map((text) => paragraph(text, width, soft)),
    ],
    0,
  );
}

/** Least width, in pixels, at which remarks take two columns. */
const TWO_COLUMNS = 620;
/** How much longer the remarks may get so that sources and notes have a column each. */
const APART = 1.25;

/** Notes without which the figures of a map would be misread, and how many of them fit where people read in passing. */
const DECIDING: ReadonlySet<SceneNote["kind"]> = new Set(["gap", "shared-code", "fallback"]);
const MAX_DECIDING_NOTES = 2;

/** How complete the figures are where they are not, the first notes that decide how they are read, and the sources. */
function fewRemarks(
  scene: Scene,
  look: Pick<Look, "projection">,
  width: number,
  { words, colours }: SheetTools,
): Block {
  const type = { size: SMALL, fill: colours.ink };
  const { completeness } = scene.coverage;
  const lead = `${words.text(`coverage.${completeness}`)}.`;
  const notes = scene.notes.filter(({ kind }) => DECIDING.has(kind)).slice(0, MAX_DECIDING_NOTES);
  return stacked(
    [
      ...(completeness === "complete" ? [] : [paragraph(lead, width, type, lead)]),
      ...notes.map(({ message }) => paragraph(words.say(message), width, type)),
      ...(hidesFlows(scene, look) ? [paragraph(words.text("sheet.globe"), width, type)] : []),
      paragraph(sourcesLine(scene, words), width, { size: SMALL, fill: colours.inkSoft }),
    ],
    GAP,
  );
}

/**
 * Sources, then how complete the figures are and what to know before quoting them, in two columns where they fit. What
 * is only shown on a screen has the sources in a line and the notes that decide how it is read: its address leads to all.
 *
 * @param width  room for them, in the sheet's pixels
 */
export function remarks(
  scene: Scene,
  look: Pick<Look, "projection">,
  width: number,
  tools: SheetTools,
): Block {
  const { words, colours, isShown } = tools;
  if (isShown) return fewRemarks(scene, look, width, tools);
  const columnWidth = width < TWO_COLUMNS ? width : (width - GUTTER) / 2;
  const type = { size: SMALL, fill: colours.ink };
  const titled = (text: string, [first, ...rest]: readonly Block[]): Block[] =>
    first === undefined ? [] : [stacked([heading(text, columnWidth, colours.ink), first], GAP), ...rest];
  const { completeness } = scene.coverage;
  const lead = `${words.text(`coverage.${completeness}`)}.`;
  const notes = scene.notes.map(({ kind, message }) => {
    const name = `${words.text(`note-kind.${kind}`)}.`;
    return paragraph(`${name} ${words.say(message)}`, columnWidth, type, name);
  });
  const elsewhere = scene.elsewhere.map((message) => paragraph(words.say(message), columnWidth, type));
  const editions = new Map(scene.sources.map(({ id, edition }) => [id, edition]));
  const quoted = scene.remarks.map(({ sourceId, text }) => {
    const name = words.text("remarks.by", { source: editions.get(sourceId) ?? sourceId });
    return paragraph(`${name} “${text}”`, columnWidth, type, name);
  });
  const hidden = hidesFlows(scene, look) ? [paragraph(words.text("sheet.globe"), columnWidth, type)] : [];
  const sources = titled(
    words.text("sources.title"),
    scene.sources.map((source) => sourceBlock(source, columnWidth, tools)),
  );
  const remarked = titled(words.text("notes.title"), [
    paragraph(`${lead} ${words.text(`coverage.${completeness}.text`)}`, columnWidth, type, lead),
    ...scene.graded.map((message) => paragraph(words.say(message), columnWidth, type)),
    ...hidden,
    ...notes,
    ...quoted,
  ]);
  const told = titled(words.text("elsewhere.title"), elsewhere);
  if (columnWidth === width) return stacked([...sources, ...told, ...remarked], GAP);
  const apart = besideEachOther([
    { x: 0, block: stacked(sources, GAP) },
    { x: columnWidth + GUTTER, block: stacked([...told, ...remarked], GAP) },
  ]);
  const even = inTwoColumns([...sources, ...told, ...remarked], columnWidth, GUTTER, GAP);
  return apart.height <= even.height * APART ? apart : even;
}
