import type { SourceFile } from "../join/collect.ts";
import { phraseFile, type ReleaseFile } from "./files/releaseFile.ts";
import type { ReleaseEdition } from "./release.ts";

/** How a release came to be in the tables. */
export interface Filing {
  /** ISO date of the addition. */
  readonly day: string;
  readonly files: readonly ReleaseFile[];
  /** The release's editions, as the tables hold them now. */
  readonly added: readonly ReleaseEdition[];
  /** Source ids of rows that stay from before; "" stands for rows of a table that names none. */
  readonly keptSourceIds: ReadonlySet<string>;
  /** Other editions that lost rows to the release, as the tables hold them now. */
  readonly reduced: readonly ReleaseEdition[];
  /** Editions that no row is from any more. */
  readonly unused: ReadonlySet<string>;
}

/**
 * `source.json` with a release in it: its editions at their places, or as the last ones, and without editions that no
 * row is from any more. What an edition covers is said of what the tables hold of it, also where it only lost rows.
 */
export function updateSourceFile(about: SourceFile, filing: Filing): SourceFile {
  const { added, reduced, unused } = filing;
  const standing = about.editions.map((before) => {
    const after = added.find(({ id }) => id === before.id);
    if (after !== undefined) return describeEdition(after, before, filing);
    const coverage = reduced.find(({ id }) => id === before.id)?.coverage;
    return coverage === undefined ? before : { ...before, coverage };
  });
  const editionIds = new Set(about.editions.map(({ id }) => id));
  const further = added.filter(({ id }) => !editionIds.has(id));
  return {
    ...about,
    attribution: added.reduce(
      (line, { edition, attribution = line }) => (line.includes(edition) ? line : attribution),
      about.attribution,
    ),
    editions: [...standing, ...further.map((edition) => describeEdition(edition, undefined, filing))].filter(
      ({ id }) => !unused.has(id),
    ),
  };
}

type Edition = SourceFile["editions"][number];

const FIRST_HELD = "As first held: ";

function describeEdition(after: ReleaseEdition, before: Edition | undefined, filing: Filing): Edition {
  const { id, title, publisher, edition, year, licence, address, coverage } = after;
  const named = filing.files.map(phraseFile);
  const keeps = before !== undefined && (filing.keptSourceIds.has("") || filing.keptSourceIds.has(id));
  const retrieved = `Added ${filing.day} from ${named.join(", ")}`;
  // Adding the same files again changes nothing.
  const isNamed = before !== undefined && named.every((file) => before.retrieved.includes(file));
  const first = keeps ? firstHeld(before) : null;
  return {
    id,
    title,
    publisher,
    edition,
    year,
    licence,
    address,
    retrieved: isNamed
      ? before.retrieved
      : keeps
        ? `${retrieved}. Other rows: ${before.retrieved}`
        : retrieved,
    coverage: first === null ? coverage : `${coverage.replace(/\.$/, "")}. ${FIRST_HELD}${first}`,
  };
}

/** What a person wrote of the rows that were there before any release was added; null where nobody did. */
function firstHeld({ retrieved, coverage }: Edition): string | null {
  const [, written] = coverage.split(FIRST_HELD);
  return written ?? (retrieved.startsWith("Added ") ? null : coverage);
}
