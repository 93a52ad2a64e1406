import type { Formats } from "./formats.ts";

/** What parts decimals in a language; where it is a comma, spreadsheets part cells by semicolons. */
export function decimalSign(formats: Pick<Formats, "quantity">): "." | "," {
  return formats.quantity(0.5).includes(",") ? "," : ".";
}
