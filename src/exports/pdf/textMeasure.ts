import type { jsPDF } from "jspdf";

/** How a run of text is set. */
export interface RunType {
  readonly family: string;
  readonly weight: number;
  /** Size of the type in the drawing's units. */
  readonly size: number;
}

/** What a PDF knows of a font that it has been given. */
interface FontMetrics {
  readonly metadata: { readonly characterToGlyph: (code: number) => number };
}

/** Spaces that a font may lack, which its ordinary space can stand for. */
const SPACES = /\s/u;

/** Letters of a text as the font has them. jsPDF ends a text where the font lacks a letter, so none may reach it. */
export function drawableText(pdf: jsPDF, text: string, { family, weight }: RunType): string {
  pdf.setFont(family, "normal", weight);
  const { metadata } = pdf.getFont() as unknown as FontMetrics;
  const has = (letter: string): boolean => metadata.characterToGlyph(letter.charCodeAt(0)) > 0;
  return [...text].map((letter) => (has(letter) ? letter : SPACES.test(letter) ? " " : "?")).join("");
}

/** Width of a run as the PDF will set it, in the drawing's units. */
export function runWidth(pdf: jsPDF, text: string, { family, weight, size }: RunType): number {
  pdf.setFont(family, "normal", weight);
  return (pdf.getStringUnitWidth(text) as number) * size;
}
