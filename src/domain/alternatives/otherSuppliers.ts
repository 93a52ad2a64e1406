import { isOutsideEu } from "#domain/isOutsideEu.ts";
import { namesMaterial } from "#domain/materialFamily.ts";
import { AGREEMENT_GROUP, type PlaceIndex } from "#domain/place.ts";
import type { DigestMaterial, DigestSupply, DigestTrade, Governance } from "#schema/digest.ts";
import type { PlaceId, Stage } from "#schema/ids.ts";
import type { Project } from "#schema/project.ts";
import type { EuSuppliers } from "./euSuppliers.ts";
import type { Supplier } from "./rankSuppliers.ts";
import type { TermFigures } from "./supplierTerms.ts";
import { defaultSupply } from "./supplyAtStage.ts";

/** The part of the EU's imports, or of the exports to others than the EU, from which a country is a candidate, 0–1. */
const LEAST_PART = 0.01;

/** The Act's ceiling for one third country, 0–1: Article 5(1)(b) of Regulation (EU) 2024/1252. */
export const CEILING = 0.65;

interface SupplierInputs {
  readonly material: DigestMaterial;
  readonly stage: Stage | null;
  readonly eu: EuSuppliers | null;
  readonly governance: Governance;
  /** Null where their file is not there: then no number of projects is known. */
  readonly projects: readonly Project[] | null;
  readonly places: PlaceIndex;
}

/** What a place exports to others than the EU, thousand US dollars; null where no world trade is held. */
function exportsElsewhere(trade: DigestTrade | null, place: PlaceId): number | null {
  if (trade?.market !== "world") return null;
  const { places, totals, toEu } = trade.exporters;
  const at = places.indexOf(place);
  const total = totals[at];
  if (total !== undefined) return Math.max(0, total - (toEu[at] ?? 0));
  return trade.euImports.some(({ year, isComplete }) => year === trade.year && isComplete) ? 0 : null;
}

/** The latest governance estimate of a place, else that of the study's years; about −2.5 to 2.5. */
export function governanceOf({ places, latest, estimates }: Governance, place: PlaceId): number | null {
  const at = places.indexOf(place);
  return latest[at] ?? estimates[at] ?? null;
}

const shareIn = (supply: DigestSupply | null, place: PlaceId): number | null =>
  supply?.shares[supply.places.indexOf(place)] ?? null;

/** Who is known to supply some of it, also where how much is withheld. */
function suppliersIn({ places, shares, states }: DigestSupply): readonly PlaceId[] {
  return places.filter((_, at) => (shares[at] ?? 0) > 0 || states[at] === "withheld");
}

/** The Strategic Projects for a material that have a site in a place. */
export function projectsThere(
  projects: readonly Project[],
  { material }: Pick<DigestMaterial, "material">,
  place: PlaceId,
): readonly Project[] {
  return projects.filter(
    ({ materials, place: first, furtherSites = [] }) =>
      namesMaterial(materials, material) &&
      (first === place || furtherSites.some((site) => site.place === place)),
  );
}

function figuresOf(place: PlaceId, inputs: SupplierInputs): TermFigures {
  const { material, stage, eu, governance, projects, places } = inputs;
  const taken = eu?.shareOf(place) ?? null;
  return {
    exports: exportsElsewhere(material.trade, place),
    production: stage === null ? null : shareIn(defaultSupply(material, stage), place),
    reserves: shareIn(defaultSupply(material, "reserves"), place),
    governance: governanceOf(governance, place),
    agreement: places.members(AGREEMENT_GROUP).has(place) ? 1 : 0,
    project: projects === null ? null : projectsThere(projects, material, place).length,
    room: taken === null ? null : CEILING - taken,
  };
}

/**
 * Countries outside the EU that might supply more of a material, without the one that supplies most: each with a hundredth or
 * more of the EU's imports or of the exports that do not go to the EU, with production at the deciding stage, with reserves,
 * or with a Strategic Project for it. In order of place.
 */
export function otherSuppliers(inputs: SupplierInputs): readonly Supplier[] {
  const { material, stage, eu, projects, places } = inputs;
  const { trade } = material;
  const exporters = (trade?.exporters.places ?? [])
    .filter((place) => isOutsideEu(places, place))
    .map((place) => ({ place, value: exportsElsewhere(trade, place) ?? 0 }));
  const all = exporters.reduce((sum, { value }) => sum + value, 0);
  const suppliedToday = (trade?.euImports.find(({ year }) => year === trade.year)?.places ?? []).filter(
    (place) => (eu?.basis === "imports" ? (eu.shareOf(place) ?? 0) : 0) >= LEAST_PART,
  );
  const supplying = [
    stage === null ? null : defaultSupply(material, stage),
    defaultSupply(material, "reserves"),
  ];
  const candidates = new Set([
    ...suppliedToday,
    ...exporters.filter(({ value }) => value > 0 && value >= all * LEAST_PART).map(({ place }) => place),
    ...supplying.flatMap((supply) => (supply ? suppliersIn(supply) : [])),
    ...(projects ?? [])
      .filter(({ materials }) => namesMaterial(materials, material.material))
      .map(({ place }) => place),
  ]);
  return [...candidates]
    .filter((place) => isOutsideEu(places, place) && place !== eu?.largest)
    .toSorted()
    .map((place) => ({ place, figures: figuresOf(place, inputs) }));
}
