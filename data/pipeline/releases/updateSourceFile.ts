import type { SourceFile } from "../steps/collect.ts";
import type { ReleaseEdition } from "./release.ts";
import { phraseFile, type ReleaseFile } from "./releaseFile.ts";

/** How a release came to be in the tables. */
export interface Filing {
  /** ISO date of the addition. */
  readonly day: string;
  readonly files: readonly ReleaseFile[];
  /** Whether rows of the same edition stay that came from elsewhere. */
  readonly keepsOthers: boolean;
  /** Editions that no row is from any more. */
  readonly unused: ReadonlySet<string>;
}

/**
 * `source.json` with a release in it: its edition at its place, or as the last one, and without editions that no row
 * is from any more. An edition that already names all files stays as it is, so that adding twice changes nothing.
 */
export function updateSourceFile(about: SourceFile, edition: ReleaseEdition, filing: Filing): SourceFile {
  const before = about.editions.find(({ id }) => id === edition.id);
  const after = describeEdition(edition, before, filing);
  const placed =
    before === undefined
      ? [...about.editions, after]
      : about.editions.map((entry) => (entry === before ? after : entry));
  return {
    ...about,
    attribution: about.attribution.includes(edition.edition)
      ? about.attribution
      : (edition.attribution ?? about.attribution),
    editions: placed.filter(({ id }) => !filing.unused.has(id)),
  };
}

type Edition = SourceFile["editions"][number];

function describeEdition(edition: ReleaseEdition, before: Edition | undefined, filing: Filing): Edition {
  const named = filing.files.map(phraseFile);
  if (before !== undefined && named.every((file) => before.retrieved.includes(file))) return before;
  const retrieved = `Added ${filing.day} from ${named.join(", ")}`;
  const keeps = before !== undefined && filing.keepsOthers;
  const { id, title, publisher, year, licence, address, coverage } = edition;
  return {
    id,
    title,
    publisher,
    edition: edition.edition,
    year,
    licence,
    address,
    retrieved: keeps ? `${retrieved}. Other rows: ${before.retrieved}` : retrieved,
    coverage: keeps ? `${coverage} Other rows: ${before.coverage}` : coverage,
  };
}
