import { placeIndex } from "#domain/place.ts";
import type { Digest, DigestMaterial } from "#schema/digest.ts";
import type { Dossier } from "#schema/dossier.ts";
import type { Manifest } from "#schema/manifest.ts";
import type { Evidence } from "../dossier/buildDossier.ts";
import { policyOf } from "../dossier/policyOf.ts";
import type { SourceFamily } from "../join/collect.ts";
import { assessmentGroups } from "../series/assessmentGroups.ts";
import { digestAssessments } from "./digestAssessments.ts";
import { digestEvents, digestStocks } from "./digestEvents.ts";
import { digestGovernance } from "./digestGovernance.ts";
import { digestSupply } from "./digestSupply.ts";
import { digestTrade } from "./digestTrade.ts";

/** What the digest is made from. */
interface DigestParts {
  /** All of the edition but the digest itself. */
  readonly manifest: Manifest;
  /** In the order of the manifest's materials. */
  readonly dossiers: readonly Dossier[];
  readonly evidence: Evidence;
  /** Without those left out. */
  readonly families: readonly SourceFamily[];
}

function materialOf(dossier: Dossier, { manifest, evidence }: DigestParts): DigestMaterial {
  const { material } = dossier;
  const {
    exportControls = [],
    recyclingMeasures = [],
    benchmarkBands = [],
  } = policyOf(material, evidence.policy);
  return {
    material,
    study: evidence.criticality
      .filter((entry) => entry.material === material)
      .map(({ file: _, line: __, material: ___, byStage, ...result }) => ({ ...result, ...byStage })),
    assessments: digestAssessments(assessmentGroups(material, evidence.supplyShares, evidence.reference)),
    supply: digestSupply(dossier, placeIndex(manifest)),
    trade: digestTrade({ manifest, dossier }),
    exportControls,
    recyclingMeasures,
    benchmarkBands,
  };
}

/** All materials at a glance: figures of their maps and of the 2023 study, events, stocks and governance. */
export function buildDigest(parts: DigestParts): Digest {
  const { manifest, dossiers, evidence, families } = parts;
  const ids = new Set(manifest.materials.map(({ id }) => id));
  const isCritical = (id: string): boolean => ids.has(id);
  return {
    schemaVersion: 1,
    materials: dossiers.map((dossier) => materialOf(dossier, parts)),
    events: digestEvents(
      families.flatMap(({ tables }) => tables.events ?? []),
      isCritical,
    ),
    stocks: digestStocks(evidence.policy.stockpiles, isCritical),
    governance: digestGovernance(
      families.flatMap(({ tables }) => tables.governance ?? []),
      manifest.places,
    ),
  };
}
