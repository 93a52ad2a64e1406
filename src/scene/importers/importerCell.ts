import { coverageOf } from "#domain/coverage/availability.ts";
import { importerOf, leaderOfImporter } from "#domain/dependence/importers.ts";
import { EU27, type PlaceIndex } from "#domain/place.ts";
import { BENCHMARK_SHARE } from "#domain/shareClasses.ts";
import type { DigestMaterial } from "#schema/digest.ts";
import type { PlaceId } from "#schema/ids.ts";
import type { Manifest, ManifestMaterial } from "#schema/manifest.ts";
import { share as shareOf } from "#schema/units.ts";
import { cell, emptyCell } from "../briefing/cell.ts";
import { mapQuery } from "../briefing/mapQuery.ts";
import type { BriefingCell } from "../contract/briefing.ts";

/** A material as a row of the matrix. */
export interface ImportersRow {
  readonly manifest: Manifest;
  readonly places: PlaceIndex;
  readonly material: ManifestMaterial;
  readonly digest: DigestMaterial;
}

/** Who supplies most of what a place imports of a material: by code, with its part. */
export function importerCell(row: ImportersRow, importer: PlaceId): BriefingCell {
  const { manifest, places, material, digest } = row;
  const { trade } = digest;
  const held = trade && importerOf(trade, importer);
  if (trade === null || (held === null && trade.market === "eu-imports")) {
    const reason = coverageOf(material, "exports")?.reason ?? "no-flows";
    return emptyCell("not-known", {
      id: "importers.no-figure",
      values: { reason: { message: `reason.${reason}` } },
    });
  }
  const year = { year: trade.year };
  if (held === null) {
    const isAlwaysListed = importer === EU27 || places.isEuMember(importer);
    const id = isAlwaysListed ? "importers.no-imports" : "importers.not-listed";
    return emptyCell("not-listed", { id, values: { year } });
  }
  const leadsTo = mapQuery(manifest, material, "imports", {
    trade: trade.market === "world" ? "world" : "eu-customs",
    place: importer,
    ...year,
  });
  const leader = leaderOfImporter(held);
  const named = { importer: { place: importer }, material: { material: material.id } };
  if (leader === null) return emptyCell("not-known", { id: "importers.unnamed", values: named }, { leadsTo });
  const { place, share } = leader;
  return cell({ phrase: { id: "importers.cell", values: { code: place, share: { share } } } }, share, {
    gauge: { share, mark: shareOf(BENCHMARK_SHARE), side: "at-most" },
    remark: {
      id: "importers.remark",
      values: { ...named, year, leader: { place }, share: { share } },
    },
    leadsTo,
    sourceIds: trade.sourceIds,
  });
}
