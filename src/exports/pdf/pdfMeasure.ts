import type { jsPDF } from "jspdf";
import type { RunType, TypeMeasure } from "../text/typeMeasure.ts";

/** What a PDF knows of a font that it has been given. */
interface FontMetrics {
  readonly metadata: { readonly characterToGlyph: (code: number) => number };
}

/** Spaces that a font may lack, which its ordinary space can stand for. */
const SPACES = /\s/u;

const familyOf = ({ families }: RunType): string =>
  families.includes("Source Serif 4") ? "Source Serif 4" : "Source Sans 3";

/** Type as a PDF sets it, without kerning. jsPDF ends a text where a font lacks a letter, so none may reach it. */
export function pdfMeasure(pdf: jsPDF): TypeMeasure {
  const choose = (type: RunType) => pdf.setFont(familyOf(type), "normal", type.weight);
  return {
    drawable: (text, type) => {
      choose(type);
      const { metadata } = pdf.getFont() as unknown as FontMetrics;
      const has = (letter: string): boolean => metadata.characterToGlyph(letter.charCodeAt(0)) > 0;
      return [...text].map((letter) => (has(letter) ? letter : SPACES.test(letter) ? " " : "?")).join("");
    },
    width: (text, type) => {
      choose(type);
      return (pdf.getStringUnitWidth(text) as number) * type.size;
    },
  };
}
