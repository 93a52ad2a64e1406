import { jsPDF } from "jspdf";
import { svg2pdf } from "svg2pdf.js";
import type { SvgNode } from "#lib/svgNode.ts";
import type { Sheet } from "#picture/sheet/onSheet.ts";
import type { ImageStep } from "../imageRequest.ts";
import { PARAGRAPH, plainTexts } from "../text/plainTexts.ts";
import { toElement } from "../toElement.ts";
import { addPdfFonts } from "./addPdfFonts.ts";
import { fadingStrokes } from "./fadingStrokes.ts";
import { pdfMeasure } from "./pdfMeasure.ts";
import { pdfTags } from "./pdfTags.ts";
import { takeOut, titleOf } from "./takeOut.ts";

/** A part of jsPDF that its types leave out: lines for the page as they stand. */
interface RawPage {
  readonly write: (line: string) => void;
}

/** Points in a unit of a sheet's frame. */
const POINTS = { px: 0.75, mm: 72 / 25.4 } as const;

/**
 * A sheet as a PDF of one page: lines stay lines, text stays text in fonts that the file holds, and both are tagged
 * for those who have the page read to them.
 *
 * @param begin  told when the next step begins; it rejects once the signal is aborted
 * @throws DataError when a font cannot be had
 */
export async function pdfFile(
  { printed, root }: Sheet,
  begin: (step: ImageStep) => Promise<void>,
  signal: AbortSignal,
): Promise<Blob> {
  const points = POINTS[printed.unit];
  const [width, height] = [printed.width * points, printed.height * points];
  const pdf = new jsPDF({
    unit: "pt",
    format: [width, height],
    orientation: width > height ? "landscape" : "portrait",
    compress: true,
    putOnlyUsedFonts: true,
  });
  // jsPDF writes a title as it stands, and a space that does not break would be read as "€".
  pdf.setDocumentProperties({ title: titleOf(root)?.replace(/\s/g, " ") ?? "" });
  pdf.setLanguage(String(root.attributes["lang"] ?? "en") as Parameters<jsPDF["setLanguage"]>[0]);
  pdf.viewerPreferences({ DisplayDocTitle: true });
  const tags = pdfTags(pdf);
  await addPdfFonts(pdf, signal);
  await begin("painting");
  const place = { x: 0, y: 0, width, height };
  const draw = (sheet: SvgNode) => svg2pdf(toElement(sheet, document), pdf, place);

  const all = fadingStrokes(plainTexts(root, pdfMeasure(pdf)));
  const halos = takeOut(all, ["halos"]);
  const labels = takeOut(halos.rest, ["labels"]);
  const { rest, parts } = takeOut(labels.rest, ["sheet-map", PARAGRAPH]);
  await tags.draw("decoration", () => draw(rest));
  for (const { sheet, tag } of parts) {
    if (tag.kind === "Figure") await begin("painting");
    await tags.draw(tag, async () => {
      await draw(sheet);
      if (tag.kind !== "Figure") return;
      // Read by nobody: the same words follow.
      const page = pdf.internal as unknown as RawPage;
      page.write("/Span <</ActualText ()>> BDC");
      for (const halo of halos.parts) await draw(halo.sheet);
      page.write("EMC");
      for (const label of labels.parts) await draw(label.sheet);
    });
  }
  await begin("writing");
  return pdf.output("blob");
}
