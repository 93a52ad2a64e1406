/** The checks whose findings the tables of reference can accept. */
export const CHECKS = [
  "world-total",
  "share-sum",
  "mirror",
  "reporters",
  "reporter-above-total",
  "confidential",
  "licence",
  "miner",
  "content",
  "eu-share",
  "site",
  "basket",
  "opening",
] as const;
export type Check = (typeof CHECKS)[number];

/** Something that a check did not expect. */
export interface Finding {
  readonly check: Check;
  /** A material's id; empty where a finding is about a code or a source as a whole. */
  readonly material: string;
  /** What in the material: a series and its year, a code and its year, a source. */
  readonly key: string;
  /** What is there, as text: to the fourth decimal where it is a number, so that it can be accepted as it stands. */
  readonly found: string;
  readonly expected: string;
}

/** A finding that was looked at and is an error or a peculiarity of the source. */
export interface KnownOddity extends Pick<Finding, "check" | "material" | "key" | "found"> {
  readonly reason: string;
}

/** A `value` of any unit as findings give it: four decimals, without zeros at the end. */
export function foundNumber(value: number): string {
  return String(Number(value.toFixed(4)));
}

function isOf(finding: Finding, oddity: KnownOddity): boolean {
  const keys = ["check", "material", "key", "found"] as const;
  return keys.every((key) => finding[key] === oddity[key]);
}

/** Findings that stop a build, and those that are accepted. */
export interface SettledFindings {
  /** One sentence each: findings that nobody has accepted, and acceptances without a finding. */
  readonly errors: readonly string[];
  readonly known: readonly KnownOddity[];
}

/**
 * Findings against the table of known oddities.
 *
 * An oddity is known as it was found: once the figure changes, the finding is new, and the row that accepted the old
 * one is stale. Both stop the build.
 *
 * @param isWhole  false where sources are left out, so that an oddity may be missing with its source
 */
export function settleFindings(
  findings: readonly Finding[],
  oddities: readonly KnownOddity[],
  isWhole: boolean,
): SettledFindings {
  const fresh = findings.filter((finding) => !oddities.some((oddity) => isOf(finding, oddity)));
  const [known, stale] = [true, false].map((applies) =>
    oddities.filter((oddity) => findings.some((finding) => isOf(finding, oddity)) === applies),
  ) as [KnownOddity[], KnownOddity[]];
  return {
    known,
    errors: [
      ...fresh.map(
        ({ check, material, key, found, expected }) =>
          `${check}: ${material} ${key}: ${found} - expected ${expected}; correct it, or accept it with its reason in known-oddities.csv`,
      ),
      ...(isWhole ? stale : []).map(
        ({ check, material, key, found }) =>
          `${check}: ${material} ${key}: ${found} is accepted in known-oddities.csv, but is not so; remove or correct the row`,
      ),
    ],
  };
}
