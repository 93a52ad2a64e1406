import { jsPDF } from "jspdf";
import { svg2pdf } from "svg2pdf.js";
import type { SvgText } from "#lib/svgText.ts";
import type { ImageStep } from "../imageRequest.ts";
import { placeOf } from "../text/placeOf.ts";
import { PARAGRAPH, plainTexts } from "../text/plainTexts.ts";
import { fadingStrokes } from "./fadingStrokes.ts";
import { addPdfFonts } from "./pdfFonts.ts";
import { pdfMeasure } from "./pdfMeasure.ts";
import { type PdfTag, pdfTags } from "./pdfTags.ts";

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

function tagOf(element: Element): PdfTag {
  const title = element.querySelector("title")?.textContent;
  if (title != null) return { kind: "Figure", alt: title };
  const isHeading = element.getAttribute("role") === "heading";
  const kind = isHeading ? (element.closest(".sheet-title") === null ? "H2" : "H1") : "P";
  return { kind, lang: element.getAttribute("lang") };
}

/** A sheet of its own that holds one element of another, in its place. */
function alone(root: Element, element: Element): Element {
  const sheet = root.cloneNode() as Element;
  const place = document.createElementNS("http://www.w3.org/2000/svg", "g");
  const { x, y, scale } = placeOf(element.parentElement ?? root);
  place.setAttribute("transform", `translate(${x} ${y}) scale(${scale})`);
  place.append(element.cloneNode(true));
  sheet.append(place);
  return sheet;
}

/** Takes elements out of a sheet, in the order they are read. */
function taken(root: Element, selector: string): { readonly sheet: Element; readonly tag: PdfTag }[] {
  const found = [...root.querySelectorAll(selector)].map((element) => ({
    element,
    sheet: alone(root, element),
    tag: tagOf(element),
  }));
  for (const { element } of found) element.remove();
  return found;
}

/**
 * A sheet as a PDF of one page: lines stay lines, text stays text in letters that the file holds, and both are tagged
 * for those who have the page read to them.
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
  // jsPDF writes a title as it stands, and a space that does not break would be read as "€".
  pdf.setDocumentProperties({ title: root.querySelector("title")?.textContent?.replace(/\s/g, " ") ?? "" });
  pdf.setLanguage((root.getAttribute("lang") ?? "en") as Parameters<jsPDF["setLanguage"]>[0]);
  pdf.viewerPreferences({ DisplayDocTitle: true });
  const tags = pdfTags(pdf);
  await addPdfFonts(pdf, signal);
  await begin("painting");
  plainTexts(root, pdfMeasure(pdf));
  fadingStrokes(root);
  const place = { x: 0, y: 0, width, height };
  const draw = (sheet: Element) => svg2pdf(sheet, pdf, place);

  const halos = taken(root, ".sheet-map .halos");
  const labels = taken(root, ".sheet-map .labels");
  const parts = taken(root, `.sheet-map, .${PARAGRAPH}`);
  await tags.draw("decoration", () => draw(root));
  for (const { sheet, tag } of parts) {
    if (tag.kind === "Figure") await begin("painting");
    await tags.draw(tag, async () => {
      await draw(sheet);
      if (tag.kind !== "Figure") return;
      // Read by nobody: the same words follow.
      const page = pdf.internal as unknown as RawPage;
      page.write("/Span <</ActualText ()>> BDC");
      for (const halo of halos) await draw(halo.sheet);
      page.write("EMC");
      for (const label of labels) await draw(label.sheet);
    });
  }
  await begin("writing");
  return pdf.output("blob");
}
