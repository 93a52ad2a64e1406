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

/** Type as a PDF sets it, without kerning. jsPDF ends a text where a font lacks a character, so none may reach it. */
export function pdfMeasure(pdf: jsPDF): TypeMeasure {
  const choose = (type: RunType) => pdf.setFont(familyOf(type), "normal", type.weight);
  return {
    drawable: (text, type) => {
      choose(type);
      const { metadata } = pdf.getFont() as unknown as FontMetrics;
      const isThere = (character: string): boolean => metadata.characterToGlyph(character.charCodeAt(0)) > 0;
      const otherwise = (character: string): string => (SPACES.test(character) ? " " : "?");
      return [...text].map((one) => (isThere(one) ? one : otherwise(one))).join("");
    },
    width: (text, type) => {
      choose(type);
      return (pdf.getStringUnitWidth(text) as number) * type.size;
    },
  };
}
