const PLAIN = /^-?\d+(\.\d+)?$/;
const GROUPED = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/;
const WITH_EXPONENT = /^-?\d+(\.\d+)?[eE][-+]?\d+$/;

/**
 * A printed figure without separators: "1,200" is "1200", "2.50" is "2.5".
 *
 * Null for anything else, an empty text included: the caller says what was expected there.
 */
export function plainFigure(text: string): string | null {
  if (GROUPED.test(text)) return trimZeros(text.replaceAll(",", ""));
  if (PLAIN.test(text)) return trimZeros(text);
  return WITH_EXPONENT.test(text) ? fromExponent(text) : null;
}

/** A plain figure times ten to the power of `digits`, exact: moves the decimal point. */
export function shiftFigure(figure: string, digits: number): string {
  const sign = figure.startsWith("-") ? "-" : "";
  const [whole = "0", fraction = ""] = figure.replace("-", "").split(".");
  if (digits >= 0) {
    const padded = fraction.padEnd(digits, "0");
    return trimZeros(`${sign}${whole}${padded.slice(0, digits)}.${padded.slice(digits)}`);
  }
  const padded = whole.padStart(1 - digits, "0");
  return trimZeros(`${sign}${padded.slice(0, digits)}.${padded.slice(digits)}${fraction}`);
}

/** A plain figure, not negative, rounded to so many decimals; half goes to the even digit, so that sums do not drift. */
export function roundFigure(figure: string, decimals: number): string {
  const [whole = "0", fraction = ""] = shiftFigure(figure, decimals).split(".");
  const isUp = fraction === "5" ? BigInt(whole) % 2n === 1n : fraction > "5";
  return shiftFigure(String(BigInt(whole) + (isUp ? 1n : 0n)), -decimals);
}

/** The exact sum of plain figures. */
export function addFigures(figures: readonly string[]): string {
  const decimals = Math.max(0, ...figures.map((figure) => figure.split(".")[1]?.length ?? 0));
  const sum = figures.reduce((total, figure) => total + BigInt(shiftFigure(figure, decimals)), 0n);
  return shiftFigure(String(sum), -decimals);
}

function fromExponent(text: string): string {
  const [digits = "0", exponent = "0"] = text.toLowerCase().split("e");
  return shiftFigure(digits, Number(exponent));
}

function trimZeros(figure: string): string {
  const trimmed = figure.includes(".") ? figure.replace(/0+$/, "").replace(/\.$/, "") : figure;
  return trimmed.replace(/^(-?)0+(?=\d)/, "$1").replace(/^-0$/, "0");
}
