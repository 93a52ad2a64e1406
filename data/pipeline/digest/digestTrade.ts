import { herfindahlHirschman, withinOne } from "#domain/concentration.ts";
import { EU27 } from "#domain/place.ts";
import { type FactsInputs, factsContext } from "#facts/context.ts";
import { type Supply, selectSupply } from "#facts/supply.ts";
import { selectTrade, type TradeFacts, unroutedImports } from "#facts/trade.ts";
import type { DigestImporter, DigestTrade, ImportYear } from "#schema/digest.ts";
import type { MaterialId, PlaceId } from "#schema/ids.ts";
import type { FlowYear } from "#schema/manifest.ts";
import type { Question } from "#state/map/document.ts";
import { roundQuantity } from "../dossier/roundQuantity.ts";
import { summariseFlowYears } from "../manifest/summariseMeasures.ts";

/** Part of the world's imports from which an importer outside the EU is listed. */
const LEAST_PART = 0.01;

/** The question of a map of imports in world trade; without flows to draw, hubs need not be looked for. */
function importsQuestion(
  material: MaterialId,
  year: number,
  place: PlaceId | null,
  eu: Question["eu"],
): Question {
  return {
    material,
    measure: "imports",
    year,
    place,
    eu,
    trade: "world",
    series: null,
    flows: "none",
    code: null,
    direction: "in",
    unit: "value",
  };
}

/** Suppliers with what they supply, largest first. */
function suppliersOf({ entries }: Pick<Supply, "entries">): { place: PlaceId; value: number }[] {
  return entries
    .flatMap(({ place, quantity }) => (quantity === null ? [] : [{ place, value: quantity }]))
    .sort((a, b) => b.value - a.value);
}

/** What the EU as one imports in a year; null in a year whose tables name none of its suppliers. */
function euImportsOf(inputs: FactsInputs, { year, completeness }: FlowYear): ImportYear | null {
  const context = factsContext(inputs, importsQuestion(inputs.dossier.material, year, EU27, "one"));
  const trade = selectTrade(context);
  const supply = selectSupply(context, trade);
  if (!supply.held) return null;
  const suppliers = suppliersOf(supply);
  return {
    year,
    isComplete: completeness === "complete",
    places: suppliers.map(({ place }) => place),
    values: suppliers.map(({ value }) => roundQuantity(value)),
    unnamed: roundQuantity(unroutedImports(context, trade)),
  };
}

/**
 * What a place imports in all and of its largest supplier, out of the trade of the whole world. Nobody is said to lead where
 * one without a name may supply more: a table of many places has no room for that part, which a map shows.
 */
function importerOf(
  inputs: FactsInputs,
  world: TradeFacts,
  { place, year, eu }: { readonly place: PlaceId; readonly year: number; readonly eu: Question["eu"] },
): DigestImporter | null {
  const context = factsContext(inputs, importsQuestion(inputs.dossier.material, year, place, eu));
  // What `selectTrade` gives for a place in focus, without reading all tables again for each.
  const measured = world.measured.filter(({ destination }) => destination === place);
  const supply = selectSupply(context, { ...world, measured, historicQuantity: 0 });
  if (!supply.held || supply.total === null) return null;
  const unnamed = unroutedImports(context, world);
  const [largest] = supply.noLeader === null ? suppliersOf(supply) : [];
  const leader = largest !== undefined && largest.value >= unnamed ? largest : undefined;
  const shares = withinOne(supply.entries.flatMap(({ share }) => share ?? []));
  const index = leader === undefined ? null : herfindahlHirschman(shares, "atomistic");
  return {
    place,
    total: roundQuantity(supply.total),
    leader: leader?.place ?? null,
    leaderValue: leader === undefined ? null : roundQuantity(leader.value),
    hhi: index === null ? null : Math.round(index),
  };
}

/** Every importer of the world in a year, the EU as one or its members apart. */
function importersOf(
  inputs: FactsInputs,
  year: number,
  eu: Question["eu"],
): { world: TradeFacts; importers: DigestImporter[] } {
  const world = selectTrade(factsContext(inputs, importsQuestion(inputs.dossier.material, year, null, eu)));
  const destinations = [...new Set(world.measured.map(({ destination }) => destination))];
  return {
    world,
    importers: destinations.flatMap((place) => importerOf(inputs, world, { place, year, eu }) ?? []),
  };
}

function exportersOf(inputs: FactsInputs, world: TradeFacts, year: number): DigestTrade["exporters"] {
  const imports = importsQuestion(inputs.dossier.material, year, null, "one");
  const exporters = suppliersOf(
    selectSupply(factsContext(inputs, { ...imports, measure: "exports" }), world),
  );
  const toEu = new Map<PlaceId, number>();
  for (const { origin, destination, quantity } of world.measured)
    if (destination === EU27) toEu.set(origin, (toEu.get(origin) ?? 0) + quantity);
  return {
    places: exporters.map(({ place }) => place),
    totals: exporters.map(({ value }) => roundQuantity(value)),
    toEu: exporters.map(({ place }) => roundQuantity(toEu.get(place) ?? 0)),
  };
}

/**
 * World trade in the goods that stand for a material, as maps of it show it: who imports, who exports, and the EU's
 * imports of every year. The year of comparison is the latest whose tables hold all of it, else the latest held.
 *
 * @returns null where no table of world trade holds its goods
 */
export function digestTrade(inputs: FactsInputs): DigestTrade | null {
  const { dossier, manifest } = inputs;
  const flowYears = summariseFlowYears(dossier, "world", "trade");
  const euImports = flowYears.flatMap((flowYear) => euImportsOf(inputs, flowYear) ?? []);
  const year = (euImports.findLast(({ isComplete }) => isComplete) ?? euImports.at(-1))?.year;
  if (year === undefined) return null;
  const asOne = importersOf(inputs, year, "one");
  const apart = importersOf(inputs, year, "members");
  const all = asOne.importers.reduce((sum, { total }) => sum + total, 0);
  const members = new Set(manifest.groups.find(({ id }) => id === EU27)?.members);
  const { name, tables } = asOne.world.goods;
  const goods = typeof name === "object" && "message" in name ? name.message : null;
  return {
    goods: goods?.replace(/^goods\./, "") ?? null,
    codes: tables.map(({ code }) => code),
    sourceIds: [...new Set(tables.map(({ sourceId }) => sourceId))],
    year,
    euImports,
    importers: [
      ...asOne.importers.filter(({ place, total }) => place === EU27 || total >= all * LEAST_PART),
      ...apart.importers.filter(({ place }) => members.has(place)),
    ].sort((a, b) => b.total - a.total),
    exporters: exportersOf(inputs, asOne.world, year),
  };
}
