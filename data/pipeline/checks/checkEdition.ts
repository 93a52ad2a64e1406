import type { Dossier } from "#schema/dossier.ts";
import type { Source } from "#schema/manifest.ts";
import type { Evidence } from "../steps/buildDossier.ts";
import { checkConfidentialReporters } from "./checkConfidentialReporters.ts";
import { checkLicences, sourcesToConfirm } from "./checkLicences.ts";
import { checkShareSums } from "./checkShareSums.ts";
import { checkWorldTotals } from "./checkWorldTotals.ts";
import { checkMirrors, compareMirrors, type MirrorBalance } from "./compareMirrors.ts";
import type { Finding } from "./finding.ts";
import { type KnownOddity, settleFindings } from "./finding.ts";

/** What the checks of an edition say of it, for the report; nothing in it stops the build. */
export interface EditionFindings {
  readonly known: readonly KnownOddity[];
  readonly mirrors: readonly MirrorBalance[];
  /** Those of them that differ by more than a factor of 2; each of their flows is marked in the app. */
  readonly apart: readonly Finding[];
  readonly toConfirm: readonly Source[];
  /** Flows marked as doubtful, by material. */
  readonly doubtful: ReadonlyMap<string, number>;
}

interface CheckedEdition {
  readonly dossiers: readonly Dossier[];
  readonly sources: readonly Source[];
  readonly evidence: Evidence;
  /** Whether no source is left out. */
  readonly isWhole: boolean;
}

function countDoubtful({ flows }: Dossier): number {
  return flows.reduce((sum, { doubtful = [] }) => sum + doubtful.length, 0);
}

/**
 * Runs every check on a built edition.
 *
 * @throws RangeError with one line for each finding that `known-oddities.csv` does not accept
 */
export function checkEdition({ dossiers, sources, evidence, isWhole }: CheckedEdition): EditionFindings {
  const { reference, trades } = evidence;
  const held = trades.filter(({ family }) => !evidence.isExcluded(family));
  const mirrors = compareMirrors(held);
  const findings = [
    ...dossiers.flatMap(checkWorldTotals),
    ...dossiers.flatMap(checkShareSums),
    ...checkConfidentialReporters(reference.confidentialReporters, held),
    ...checkLicences(sources, reference.licences),
  ];
  const { errors, known } = settleFindings(findings, reference.knownOddities, isWhole);
  if (errors.length > 0) throw new RangeError(errors.join("\n"));
  return {
    known,
    mirrors,
    apart: checkMirrors(mirrors),
    toConfirm: sourcesToConfirm(sources, reference.licences),
    doubtful: new Map(dossiers.map((dossier) => [dossier.material, countDoubtful(dossier)])),
  };
}
