import { createHash } from "node:crypto";
import type { Scene } from "../../../src/scene/contract/scene.ts";

/** Parts of a Scene that are on record each by itself, so that a new field changes the record of one of them. */
export const SECTIONS = [
  "question",
  "supply",
  "trade",
  "words",
  "evidence",
  "legend",
  "policy",
  "choices",
] as const;
export type Section = (typeof SECTIONS)[number];

/** Where each field is on record; null for the data edition, which changes with every figure of every material. */
const SECTION_OF: Readonly<Record<keyof Scene, Section | null>> = {
  contract: "question",
  edition: null,
  question: "question",
  filters: "question",
  goods: "trade",
  quantityUnit: "supply",
  caption: "words",
  elsewhere: "words",
  drawn: "words",
  graded: "words",
  fills: "supply",
  arcs: "trade",
  rings: "trade",
  markers: "policy",
  unplacedProjects: "policy",
  outlines: "policy",
  legend: "legend",
  rows: "supply",
  metrics: "supply",
  flowTotals: "trade",
  grading: "evidence",
  hubs: "trade",
  coverage: "evidence",
  provenance: "evidence",
  sources: "evidence",
  notes: "words",
  remarks: "words",
  study: "policy",
  policy: "policy",
  choices: "choices",
  selection: "choices",
  scenario: "trade",
};
const sections: Readonly<Record<string, Section | null | undefined>> = SECTION_OF;

const HASH_LENGTH = 8;

/** JSON with sorted keys, so that the order in which an object was put together does not matter. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === "object" && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/**
 * A hash of each section of a Scene, 8 hexadecimal digits.
 *
 * @throws RangeError for a field that is assigned to no section
 */
export function sectionHashes(scene: Scene): Readonly<Record<Section, string>> {
  const entries = Object.entries(scene);
  for (const [field] of entries)
    if (sections[field] === undefined) throw new RangeError(`${field} of a Scene is in no section`);
  const hashOf = (section: Section): string => {
    const own = Object.fromEntries(entries.filter(([field]) => sections[field] === section));
    return createHash("sha256").update(canonical(own)).digest("hex").slice(0, HASH_LENGTH);
  };
  return {
    question: hashOf("question"),
    supply: hashOf("supply"),
    trade: hashOf("trade"),
    words: hashOf("words"),
    evidence: hashOf("evidence"),
    legend: hashOf("legend"),
    policy: hashOf("policy"),
    choices: hashOf("choices"),
  };
}

/** A few facts of a Scene that a person can read: its leader, concentration and flows. */
export function sceneFacts({ metrics, flowTotals }: Scene): string {
  const { topSupplier, topShare, hhi } = metrics;
  const leader = topSupplier && topShare !== null ? `${topSupplier} ${topShare.toFixed(4)}` : "no leader";
  const { drawnCount, count, drawnQuantity, unit } = flowTotals;
  const flows = `${drawnCount}/${count} flows ${Math.round(drawnQuantity)} ${unit}`;
  return `${leader}, HHI ${hhi === null ? "unknown" : Math.round(hhi)}, ${flows}`;
}
