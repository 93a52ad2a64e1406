import { join } from "node:path";
import * as v from "valibot";
import { dossierSchema } from "#schema/dossier.ts";
import type { Manifest } from "#schema/manifest.ts";
import { checkEdition, type EditionFindings } from "../checks/checkEdition.ts";
import { buildDigest } from "../digest/buildDigest.ts";
import { buildDossier } from "../dossier/buildDossier.ts";
import { shipEvidence } from "../evidence/shipEvidence.ts";
import type { SourceFamily } from "../join/collect.ts";
import { joinSources } from "../join/joinSources.ts";
import { buildManifest, type ShippedDossier } from "../manifest/buildManifest.ts";
import { collectProblems } from "../read/problems.ts";
import { listGroups } from "../reference/listGroups.ts";
import { dossierFile } from "../ship/dossierFile.ts";
import { shipDossier } from "../ship/shipDossier.ts";
import { shipGeometry } from "../ship/shipGeometry.ts";
import type { ShippedFile } from "../ship/shippedFile.ts";
import { shipDigest, shipPartnerships, shipPlaceNames, shipProjects } from "../ship/shipTables.ts";

/** A data edition in memory: what `public/data` will hold. */
export interface Edition {
  readonly manifest: Manifest;
  readonly dossiers: ReadonlyMap<string, ShippedDossier>;
  /** All files but the manifest, by path. */
  readonly files: readonly ShippedFile[];
  readonly families: readonly SourceFamily[];
  readonly findings: EditionFindings;
}

/**
 * Reads all tables below `dataFolder` and makes the edition from them; the same tables always give the same bytes.
 *
 * @param excludeSetting families to leave out, comma-separated, or ""
 * @throws BadData with everything that is wrong in the tables
 * @throws RangeError with everything that the checks find and nobody has accepted
 */
export async function buildEdition(dataFolder: string, excludeSetting: string): Promise<Edition> {
  const { families, excludedFamilies, evidence } = await joinSources(
    dataFolder,
    excludeSetting,
    collectProblems(),
  );
  const { reference } = evidence;
  const used = families.filter(({ id }) => !excludedFamilies.includes(id));
  const groups = listGroups(reference.groups, used);
  const geometry = shipGeometry(join(dataFolder, "boundaries"));
  const projects = shipProjects(used);
  const partnerships = shipPartnerships(used);
  const placeNames = new Map(reference.placeNames.map((names) => [names.locale, shipPlaceNames(names)]));

  const dossiers = new Map<string, ShippedDossier>();
  const files: ShippedFile[] = [];
  for (const { id } of reference.materials) {
    const dossier = v.parse(dossierSchema, dossierFile(buildDossier(id, evidence)));
    const shipped = shipDossier(dossier);
    dossiers.set(id, { dossier, ref: shipped[0].ref, moreFlows: shipped.slice(1).map(({ ref }) => ref) });
    files.push(...shipped);
  }
  const codes = new Set(reference.productCodes.map(({ code }) => code));
  const rows = shipEvidence(
    dataFolder,
    used,
    evidence.places,
    (subject) => codes.has(subject) || dossiers.has(subject),
  );
  files.push(geometry.overview, geometry.detail, projects, partnerships, ...placeNames.values());
  files.push(rows.index, ...rows.files);
  const parts = {
    reference,
    families: used,
    excludedFamilies,
    groups,
    polygons: geometry.polygons,
    boundaries: geometry.source,
    dossiers,
    files: {
      overview: geometry.overview.ref,
      detail: geometry.detail.ref,
      projects: projects.ref,
      partnerships: partnerships.ref,
      evidence: rows.index.ref,
      placeNames: Object.fromEntries([...placeNames].map(([locale, { ref }]) => [locale, ref])),
    },
  };
  const digest = shipDigest(
    buildDigest({
      manifest: buildManifest(parts),
      dossiers: [...dossiers.values()].map(({ dossier }) => dossier),
      evidence,
      families: used,
    }),
  );
  files.push(digest);
  const manifest = buildManifest({ ...parts, files: { ...parts.files, digest: digest.ref } });
  const findings = checkEdition({
    dossiers: [...dossiers.values()].map(({ dossier }) => dossier),
    manifest,
    projects: used.flatMap(({ tables }) => tables.projects ?? []),
    boundaries: join(dataFolder, "boundaries"),
    evidence,
    isWhole: excludedFamilies.length === 0,
  });
  return { manifest, dossiers, files, families, findings };
}
