import { isOutsideEu } from "#domain/isOutsideEu.ts";
import { EU27, type PlaceIndex } from "#domain/place.ts";
import type { DigestMaterial } from "#schema/digest.ts";
import type { PlaceId, SourceId, Stage } from "#schema/ids.ts";
import { type Share, share } from "#schema/units.ts";
import { defaultSupply } from "./supplyAtStage.ts";

/**
 * Who supplies the EU: by trade, else by what the 2023 study finds of its sourcing at the deciding stage, else only who
 * supplies the world.
 */
export interface EuSuppliers {
  readonly basis: "imports" | "eu-sourcing" | "world";
  /** The largest outside the EU. */
  readonly largest: PlaceId;
  readonly largestShare: Share;
  /** Null for the study, which states none. */
  readonly year: number | null;
  readonly sourceIds: readonly SourceId[];
  /** The part that the EU takes from a place; null where it is not known. */
  readonly shareOf: (place: PlaceId) => Share | null;
}

function byTrade({ trade }: DigestMaterial): EuSuppliers | null {
  const eu = trade?.importers.find(({ place }) => place === EU27);
  const imports = trade?.euImports.find(({ year }) => year === trade.year);
  if (!trade || !imports || !eu || eu.leader === null || eu.leaderValue === null || eu.total === 0)
    return null;
  return {
    basis: "imports",
    largest: eu.leader,
    largestShare: share(eu.leaderValue, eu.total),
    year: trade.year,
    sourceIds: trade.sourceIds,
    shareOf: (place) => {
      const value = imports.values[imports.places.indexOf(place)];
      // In a table of all trade, what is not listed is not traded.
      if (value === undefined) return imports.isComplete ? share(0) : null;
      return share(value, eu.total);
    },
  };
}

function byStudy({ assessments }: DigestMaterial, stage: Stage, index: PlaceIndex): EuSuppliers | null {
  const found = assessments.find(
    (each) => each.scope === "eu-sourcing" && each.stage === stage && !each.isCopy,
  );
  if (!found) return null;
  const { places, shares, sourceId } = found;
  const at = places.findIndex((place) => isOutsideEu(index, place));
  const largest = places[at];
  if (largest === undefined) return null;
  return {
    basis: "eu-sourcing",
    largest,
    largestShare: share(shares[at] ?? 0),
    year: null,
    sourceIds: [sourceId],
    shareOf: (place) => {
      const value = shares[places.indexOf(place)];
      return value === undefined ? null : share(value);
    },
  };
}

function byWorld(material: DigestMaterial, stage: Stage, index: PlaceIndex): EuSuppliers | null {
  const supply = defaultSupply(material, stage);
  if (!supply) return null;
  const at = supply.places.findIndex((place, i) => isOutsideEu(index, place) && supply.shares[i] !== null);
  const largest = supply.places[at];
  if (largest === undefined) return null;
  return {
    basis: "world",
    largest,
    largestShare: share(supply.shares[at] ?? 0),
    year: supply.year,
    sourceIds: supply.sourceIds,
    shareOf: () => null,
  };
}

/** Who supplies the EU with a material; null where nobody is known to. @param stage  the deciding one */
export function euSuppliers(
  material: DigestMaterial,
  stage: Stage | null,
  index: PlaceIndex,
): EuSuppliers | null {
  const traded = byTrade(material);
  if (traded !== null || stage === null) return traded;
  return byStudy(material, stage, index) ?? byWorld(material, stage, index);
}
