import type { jsPDF } from "jspdf";
import bold from "source-sans/TTF/SourceSans3-Bold.ttf?url";
import medium from "source-sans/TTF/SourceSans3-Medium.ttf?url";
import regular from "source-sans/TTF/SourceSans3-Regular.ttf?url";
import semibold from "source-sans/TTF/SourceSans3-Semibold.ttf?url";
// The optical size that is nearest to that of the page.
import serif from "source-serif/TTF/SourceSerif4SmText-Semibold.ttf?url";
import { fetchFont } from "../fetchFont.ts";

/** The whole fonts, which a PDF takes the characters it needs from. */
const FONTS = [
  { family: "Source Sans 3", weight: 400, address: regular },
  { family: "Source Sans 3", weight: 500, address: medium },
  { family: "Source Sans 3", weight: 600, address: semibold },
  { family: "Source Sans 3", weight: 700, address: bold },
  { family: "Source Serif 4", weight: 600, address: serif },
] as const;

/** Bytes turned to text in one call; more would not fit on a call's stack. */
const CHUNK = 0x8000;

function binaryText(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += CHUNK)
    text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return text;
}

/**
 * Makes the sheets' fonts known to a PDF.
 *
 * @throws the signal's reason once it is aborted; DataError when a font cannot be had
 */
export async function addPdfFonts(pdf: jsPDF, signal: AbortSignal): Promise<void> {
  const files = await Promise.all(
    FONTS.map(async ({ address }) => new Uint8Array(await fetchFont(address, signal))),
  );
  for (const [index, { family, weight }] of FONTS.entries()) {
    const name = `${family.replaceAll(" ", "")}-${weight}.ttf`;
    const file = files[index];
    if (file === undefined) throw new RangeError(`no font at ${name}`);
    pdf.addFileToVFS(name, binaryText(file));
    pdf.addFont(name, family, "normal", weight);
  }
}
