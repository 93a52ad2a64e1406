import { jsPDF } from "jspdf";
import { svg2pdf } from "svg2pdf.js";
import type { SvgText } from "#lib/svgText.ts";
import type { ImageStep } from "../imageRequest.ts";
import { plainTexts } from "../text/plainTexts.ts";
import { fadingStrokes } from "./fadingStrokes.ts";
import { addPdfFonts } from "./pdfFonts.ts";
import { pdfLayers } from "./pdfLayers.ts";
import { pdfMeasure } from "./pdfMeasure.ts";
import { plainUses, strokesUnderFills } from "./plainShapes.ts";

/** A part of jsPDF that its types leave out: lines for the page as they stand. */
interface RawPage {
  readonly write: (line: string) => void;
}

/** Points in a unit of a sheet's frame. */
const POINTS: Readonly<Record<string, number>> = { px: 0.75, mm: 72 / 25.4 };

function pageSize(root: Element): { readonly width: number; readonly height: number } {
  const points = (name: "width" | "height"): number => {
    const [, value = "", unit = ""] = /^([\d.]+)(\D+)$/.exec(root.getAttribute(name) ?? "") ?? [];
    return Number(value) * (POINTS[unit] ?? 1);
  };
  return { width: points("width"), height: points("height") };
}

/**
 * A sheet as a PDF of one page: lines stay lines, and text stays text in letters that the file holds.
 *
 * @param begin  told when the next step begins; it rejects once the signal is aborted
 */
export async function pdfFile(
  svg: SvgText,
  begin: (step: ImageStep) => Promise<void>,
  signal: AbortSignal,
): Promise<Blob> {
  const root = new DOMParser().parseFromString(svg, "image/svg+xml").documentElement;
  const { width, height } = pageSize(root);
  const pdf = new jsPDF({
    unit: "pt",
    format: [width, height],
    orientation: width > height ? "landscape" : "portrait",
    compress: true,
    putOnlyUsedFonts: true,
  });
  pdf.setDocumentProperties({ title: root.querySelector("title")?.textContent ?? "" });
  pdf.setLanguage((root.getAttribute("lang") ?? "en") as Parameters<jsPDF["setLanguage"]>[0]);
  await addPdfFonts(pdf, signal);
  await begin("painting");
  plainTexts(root, pdfMeasure(pdf));
  plainUses(root);
  fadingStrokes(root);
  strokesUnderFills(root);
  const { under, halos, over } = pdfLayers(root);
  const place = { x: 0, y: 0, width, height };
  await svg2pdf(under, pdf, place);
  if (halos !== null && over !== null) {
    await begin("painting");
    // Read by nobody: the same words follow.
    const page = pdf.internal as unknown as RawPage;
    page.write("/Span <</ActualText ()>> BDC");
    await svg2pdf(halos, pdf, place);
    page.write("EMC");
    await svg2pdf(over, pdf, place);
  }
  await begin("writing");
  return pdf.output("blob");
}
