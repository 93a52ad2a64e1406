import { licenceText } from "#i18n/licenceText.ts";
import type { Words } from "#i18n/words.ts";
import type { Briefing, BriefingSection } from "#scene/contract/briefing.ts";
import type { Manifest } from "#schema/manifest.ts";
import type { Palette } from "#theme/mapPaint.ts";
import { type Block, stacked } from "../sheet/block.ts";
import { placedLong, SHEET_MARGIN, SHEET_WIDTH, type Sheet } from "../sheet/onSheet.ts";
import { onPaper, pictureTools } from "../sheet/paper.ts";
import { BODY, heading, paragraph, SERIF, SMALL } from "../sheet/paragraph.ts";
import { named, ruled } from "../sheet/sheetParts.ts";
import type { SheetTools } from "../sheet/sheetTools.ts";
import { leastWidth, tableBlock } from "./tableBlock.ts";

const GAP = 14;
const TITLE = 22;

/** A briefing as a sheet, and what it takes to draw it. */
export interface BriefingPictureOptions {
  readonly briefing: Briefing;
  /** Id of the one section to draw; null for all. */
  readonly section: string | null;
  readonly manifest: Pick<Manifest, "places">;
  readonly flavour: Palette;
  readonly words: Words;
  /** Absolute address of the page; where it is null, the sheet names the query. */
  readonly address: string | null;
}

function sectionBlock(
  { title, says, table, notes }: BriefingSection,
  width: number,
  tools: SheetTools,
): Block {
  const { words, colours } = tools;
  return stacked(
    [
      heading(words.say(title), width, colours.ink),
      ...says.map((sentence) => paragraph(words.say(sentence), width, { size: BODY, fill: colours.ink })),
      ...(table === null ? [] : [tableBlock(table, width, tools)]),
      ...notes.map((note) => paragraph(words.say(note), width, { size: SMALL, fill: colours.inkSoft })),
    ],
    8,
  );
}

/** Sources with their terms, the footnotes of places that are named, and what leads back to this very page. */
function footBlock(
  { briefing, manifest, address }: BriefingPictureOptions,
  width: number,
  tools: SheetTools,
): Block {
  const { words, colours } = tools;
  const soft = { size: SMALL, fill: colours.inkSoft };
  const name = words.text("app.name");
  const { edition, query, sources, places } = briefing;
  const footnotes = new Set(
    manifest.places.flatMap(({ id, footnote }) =>
      footnote !== null && places.includes(id) ? [footnote] : [],
    ),
  );
  return stacked(
    [
      ...sources.map((source) =>
        paragraph(
          `${source.title}. ${words.source(source)}. ${licenceText(source.licence, words)}`,
          width,
          soft,
        ),
      ),
      ...[...footnotes].map((kind) => paragraph(words.text(`footnote.${kind}`), width, soft)),
      ...(address === null
        ? [paragraph(words.text("sheet.identity", { name, query, edition }), width, soft, name)]
        : [
            paragraph(`${name} · ${words.text("sources.edition", { edition })}`, width, soft, name),
            paragraph(words.text("sheet.address", { address }), width, soft),
          ]),
    ],
    4,
  );
}

/**
 * A briefing, or one section of it, as one printable drawing: title, answer, tables with their remarks, how they were worked
 * out, sources and what leads back to it. The same briefing and words give the same bytes.
 *
 * @throws RangeError for a section that the briefing does not have
 */
export function briefingPicture(options: BriefingPictureOptions): Sheet {
  const { briefing, section, flavour, words } = options;
  const sections = briefing.sections.filter(({ id }) => section === null || id === section);
  if (section !== null && sections.length === 0) throw new RangeError(`no section ${section}`);
  const tools = pictureTools(flavour, words, "briefing-");
  const { colours } = tools;
  const width = Math.max(
    SHEET_WIDTH - 2 * SHEET_MARGIN,
    ...sections.map(({ table }) => (table === null ? 0 : leastWidth(table))),
  );
  const title = {
    size: TITLE,
    fill: colours.ink,
    weight: 600,
    family: SERIF,
    leading: 1.2,
    isBalanced: true,
    isHeading: true,
  };
  const parts = stacked(
    [
      named(
        "title",
        stacked(
          [
            paragraph(words.say(briefing.title), width, title),
            paragraph(words.say(briefing.caption), width, { size: BODY + 1, fill: colours.ink }),
          ],
          8,
        ),
      ),
      ...sections.map((each) =>
        named(`section-${each.id}`, ruled(sectionBlock(each, width, tools), width, GAP, tools)),
      ),
      named("foot", ruled(footBlock(options, width, tools), width, GAP, tools)),
    ],
    GAP,
  );
  const { printed, svg, ...size } = placedLong(parts, width + 2 * SHEET_MARGIN);
  const said = words.text("app.title", { caption: words.say(briefing.caption) });
  return { ...onPaper(size, printed, said, tools, svg), printed };
}
