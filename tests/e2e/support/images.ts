import { buffer } from "node:stream/consumers";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Words } from "../../../src/i18n/words.ts";
import type { Palette } from "../../../src/theme/mapPaint.ts";
import { words as english } from "../../support/expectedScene.ts";
import type { App } from "./driver.ts";

/** What a visitor chooses before the image is made. */
export interface ImageChoice {
  readonly format: "png" | "svg" | "pdf";
  readonly size: "sheet" | "slide" | "square" | "story" | "a4" | "a3";
  readonly colours?: Palette;
  readonly times?: 1 | 2 | 3 | 4;
}

/** An image may take this long to be made, in ms. */
const MAKING_MS = 90_000;

/** Opens the dialog to share and chooses a kind of image. */
export async function chooseImage({ page }: App, choice: ImageChoice, words: Words = english): Promise<void> {
  const dialog = page.getByRole("dialog");
  if ((await dialog.count()) === 0) {
    await page
      .getByRole("banner")
      .getByRole("button", { name: words.text("nav.share"), exact: true })
      .click();
    await dialog.waitFor();
  }
  await dialog.getByRole("combobox", { name: words.text("export.format") }).selectOption(choice.format);
  await dialog.getByRole("combobox", { name: words.text("export.size") }).selectOption(choice.size);
  const { times, colours } = choice;
  const choose = async (label: string) =>
    await dialog.getByRole("radio", { name: label, exact: true }).check();
  if (times !== undefined) await choose(words.text("export.scale.times", { times }));
  if (colours !== undefined)
    await choose(words.text(colours === "paper" ? "export.colours.paper" : `theme.${colours}`));
}

/** Presses the button and takes the file that comes. */
export async function makeImage({ page }: App, words: Words = english) {
  const coming = page.waitForEvent("download", { timeout: MAKING_MS });
  await page
    .getByRole("dialog")
    .getByRole("button", { name: words.text("export.make") })
    .click();
  const download = await coming;
  return { name: download.suggestedFilename(), file: await buffer(await download.createReadStream()) };
}

/** A run of characters on a sheet, in points from its lower left corner. */
export interface PlacedText {
  readonly text: string;
  readonly left: number;
  readonly bottom: number;
  readonly width: number;
  readonly height: number;
}

/** What the sheets of a PDF hold, as a reader that is not ours finds it. Sizes in points. */
export async function readSheets(file: Buffer) {
  const pdf = await getDocument({ data: new Uint8Array(file), verbosity: 0 }).promise;
  return await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => {
      const page = await pdf.getPage(index + 1);
      const [, , width = 0, height = 0] = page.view;
      const { items } = await page.getTextContent();
      const text = items
        .map((item) => ("str" in item ? `${item.str}${item.hasEOL ? " " : ""}` : ""))
        .join("");
      const places = items.flatMap((item): PlacedText[] => {
        if (!("str" in item) || item.str.trim() === "") return [];
        const [left, bottom] = [Number(item.transform[4]), Number(item.transform[5])];
        return [{ text: item.str, left, bottom, width: item.width, height: item.height }];
      });
      return { width, height, text, places };
    }),
  );
}

/** The same of a PDF of one page. */
export async function readPdf(file: Buffer) {
  const sheets = await readSheets(file);
  const [first = { width: 0, height: 0, text: "", places: [] }] = sheets;
  return { pages: sheets.length, ...first };
}

/** A part of a PDF as those meet it who have it read to them. */
export interface ReadPart {
  readonly role: string;
  readonly lang: string | null;
  /** Its words, or what is said instead of a figure. */
  readonly text: string;
}

interface StructureNode {
  readonly role?: string;
  readonly alt?: string;
  readonly lang?: string;
  readonly id?: string;
  readonly children?: readonly StructureNode[];
}

/** What a PDF tells a reader who does not see it: title, language, whether it is tagged, and its parts in order. */
export async function readTags(file: Buffer) {
  const pdf = await getDocument({ data: new Uint8Array(file), verbosity: 0 }).promise;
  const page = await pdf.getPage(1);
  const { info } = await pdf.getMetadata();
  const { Title: title, Language: language } = info as Record<string, unknown>;
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const texts = new Map<string, string>();
  const open: (string | null)[] = [];
  for (const item of items) {
    if ("str" in item) {
      const id = open.findLast((one) => one !== null);
      if (id != null) texts.set(id, `${texts.get(id) ?? ""}${item.str}${item.hasEOL ? " " : ""}`);
    } else if (item.type === "endMarkedContent") open.pop();
    else open.push(item.id ?? null);
  }
  const tree = (await page.getStructTree()) as StructureNode;
  const parts = (tree.children?.[0]?.children ?? []).map(
    ({ role = "", alt, lang = null, children = [] }): ReadPart => ({
      role,
      lang,
      text: alt ?? children.map(({ id = "" }) => texts.get(id) ?? "").join(""),
    }),
  );
  return { title, language, isMarked: (await pdf.getMarkInfo())?.Marked, parts };
}
