/** A Harmonized System that BACI is published in, and the years it is taken for. */
export interface Nomenclature {
  /** As in file names: "HS17". */
  readonly id: string;
  /** Year it came into force. */
  readonly firstYear: number;
  readonly lastYear: number;
  /** Codes that later became one of ours; trade of several such codes is added. */
  readonly formerCodes: ReadonlyMap<string, string>;
}

const NATURAL_BORATES: readonly [string, string][] = [
  ["252810", "252800"],
  ["252890", "252800"],
];
const COPPER_MATTES: readonly [string, string][] = [
  ["740110", "740100"],
  ["740120", "740100"],
];

/**
 * Nomenclatures by the year they came into force.
 *
 * CEPII converts every year since into each of them. A year is taken in one only, or codes that changed hands would
 * count twice: in HS 2017 from 2017 on, which is where the app marks the break, and before that in an older one. From
 * 2022 on HS 2022 goes before HS 2017 where both are given: it alone has hafnium (811231) and pure bismuth (810610).
 */
export const NOMENCLATURES: readonly Nomenclature[] = [
  {
    id: "HS02",
    firstYear: 2002,
    lastYear: 2016,
    formerCodes: new Map([...NATURAL_BORATES, ...COPPER_MATTES]),
  },
  { id: "HS12", firstYear: 2012, lastYear: 2016, formerCodes: new Map() },
  { id: "HS17", firstYear: 2017, lastYear: 2100, formerCodes: new Map() },
  { id: "HS22", firstYear: 2022, lastYear: 2100, formerCodes: new Map() },
];

/** The nomenclature to take a year in, among those that are given for it; null when none is for that year. */
export function chooseNomenclature(year: number, given: readonly Nomenclature[]): Nomenclature | null {
  const fit = given.filter(({ firstYear, lastYear }) => firstYear <= year && year <= lastYear);
  return fit.reduce<Nomenclature | null>(
    (newest, one) => (newest === null || one.firstYear > newest.firstYear ? one : newest),
    null,
  );
}

/** Our codes by the number that a nomenclature has for them, leading noughts dropped. */
export function codesIn(nomenclature: Nomenclature, codes: ReadonlySet<string>): Map<number, string> {
  const former = [...nomenclature.formerCodes].filter(([, ours]) => codes.has(ours));
  return new Map(
    [...[...codes].map((code): [string, string] => [code, code]), ...former].map(([theirs, ours]) => [
      Number(theirs),
      ours,
    ]),
  );
}
