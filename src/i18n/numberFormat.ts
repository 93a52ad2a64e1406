const THIN_SPACE = "\u202f";

/** Languages that write a decimal point; the others of the Union write a comma. */
const WITH_POINT: ReadonlySet<string> = new Set(["en", "ga", "mt"]);

/**
 * A number format in the style of EU publications, which is one for all their languages: digits in groups of three
 * parted by thin spaces, and the language's decimal sign.
 *
 * Made from `Intl`'s English, which every browser and Node write alike; for Irish and Maltese many have no data.
 */
export function createNumberFormat(
  language: string,
  options: Intl.NumberFormatOptions = {},
): (value: number) => string {
  const english = new Intl.NumberFormat("en", options);
  const decimal = WITH_POINT.has(language) ? "." : ",";
  return (value) => english.format(value).replace(/[.,]/g, (sign) => (sign === "," ? THIN_SPACE : decimal));
}
