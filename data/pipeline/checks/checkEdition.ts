import { EU27 } from "#domain/place.ts";
import type { Dossier } from "#schema/dossier.ts";
import type { Manifest, Source } from "#schema/manifest.ts";
import type { Evidence } from "../dossier/buildDossier.ts";
import type { ProjectObservation } from "../read/observations.ts";
import { checkConfidentialReporters } from "./checkConfidentialReporters.ts";
import { checkLicences, sourcesToConfirm } from "./checkLicences.ts";
import { checkBaskets, checkOpenings } from "./checkOpenings.ts";
import { checkContent, checkEuShares, checkMiners } from "./checkProducers.ts";
import { checkShareSums } from "./checkShareSums.ts";
import { checkSites, readAreas } from "./checkSites.ts";
import { checkWorldTotals } from "./checkWorldTotals.ts";
import { checkMirrors, compareMirrors, type MirrorBalance } from "./compareMirrors.ts";
import { checkReporters, checkReportersAboveTotal } from "./compareReporters.ts";
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
  readonly manifest: Manifest;
  readonly projects: readonly ProjectObservation[];
  /** Folder of the boundaries. */
  readonly boundaries: string;
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
export function checkEdition(checked: CheckedEdition): EditionFindings {
  const { dossiers, manifest, projects, boundaries, evidence, isWhole } = checked;
  const { sources } = manifest;
  const { reference, trades } = evidence;
  const held = trades.filter(({ family }) => !evidence.isExcluded(family));
  const mirrors = compareMirrors(held);
  const members = new Set(reference.groups.find(({ id }) => id === EU27)?.members);
  const findings = [
    ...dossiers.flatMap(checkWorldTotals),
    ...dossiers.flatMap(checkShareSums),
    ...dossiers.flatMap(checkMiners),
    ...dossiers.flatMap((dossier) => checkEuShares(dossier, members)),
    ...checkContent(evidence.quantities.rows, evidence.quantities.notes),
    ...checkReporters(held, reference.productCodes),
    ...checkReportersAboveTotal(held, members),
    ...checkSites(projects, readAreas(boundaries)),
    ...(isWhole ? [...checkOpenings(manifest, reference.openings), ...checkBaskets(manifest, dossiers)] : []),
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
