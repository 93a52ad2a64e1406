/**
 * Stands in for html2canvas, canvg and DOMPurify in the build (see `vite.config.ts`). jsPDF asks for them to turn
 * pages and pictures into PDF, which we do not: our sheets are drawn by svg2pdf.
 */

/** @throws Error always: sheets are drawn as lines and text. */
export default function refuse(): never {
  throw new Error("a PDF is drawn from a sheet only");
}
