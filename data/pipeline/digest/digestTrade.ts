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

/** Which trade is asked for: of the world, or the EU's by its customs. */
type Market = DigestTrade["market"];

/** The question of a map of imports; without flows to draw, hubs need not be looked for. */
function importsQuestion(
  material: MaterialId,
  market: Market,
  { year, place, eu }: Pick<Question, "year" | "place" | "eu">,
): Question {
  return {
    material,
    measure: "imports",
    year,
    place,
    eu,
    trade: market === "world" ? "world" : "eu-customs",
    series: null,
    flows: "none",
    code: null,
    direction: "in",
    unit: "value",
    stop: [],
    cut: 100,
    spare: 0,
  };
}

/** Digits that the share of a leader needs of small imports, so that it is printed like that of the map. */
const [DIGITS, LEAST_WHOLE] = [5, 10_000];

/** A quantity, not negative, whole from 10 000 up and with five digits below. */
function inDigits(quantity: number): number {
  return quantity >= LEAST_WHOLE ? Math.round(quantity) : Number(quantity.toPrecision(DIGITS));
}

/** Suppliers with what they supply, largest first. */
function suppliersOf({ entries }: Pick<Supply, "entries">): { place: PlaceId; value: number }[] {
  return entries
    .flatMap(({ place, quantity }) => (quantity === null ? [] : [{ place, value: quantity }]))
    .sort((a, b) => b.value - a.value);
}

/** What the EU as one imports in a year; null in a year whose tables name none of its suppliers. */
function euImportsOf(
  inputs: FactsInputs,
  market: Market,
  { year, completeness }: FlowYear,
): ImportYear | null {
  const { material } = inputs.dossier;
  const context = factsContext(inputs, importsQuestion(material, market, { year, place: EU27, eu: "one" }));
  const trade = selectTrade(context);
  const supply = selectSupply(context, trade);
  if (!supply.held) return null;
  const suppliers = suppliersOf(supply);
  return {
    year,
    // Members' customs hold the normal procedure alone; those of the EU as one hold all.
    isComplete:
      market === "world"
        ? completeness === "complete"
        : trade.goods.tables.every((table) => table.market === "eu-total"),
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
  market: Market,
  asked: Pick<Question, "year" | "eu"> & { readonly place: PlaceId },
): DigestImporter | null {
  const { place } = asked;
  const context = factsContext(inputs, importsQuestion(inputs.dossier.material, market, asked));
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
    total: inDigits(supply.total),
    leader: leader?.place ?? null,
    leaderValue: leader === undefined ? null : inDigits(leader.value),
    hhi: index === null ? null : Math.round(index),
  };
}

/** Every importer of the world in a year, the EU as one or its members apart. */
function importersOf(
  inputs: FactsInputs,
  market: Market,
  { year, eu }: Pick<Question, "year" | "eu">,
): { world: TradeFacts; importers: DigestImporter[] } {
  const question = importsQuestion(inputs.dossier.material, market, { year, place: null, eu });
  const world = selectTrade(factsContext(inputs, question));
  const destinations = [...new Set(world.measured.map(({ destination }) => destination))];
  return {
    world,
    importers: destinations.flatMap((place) => importerOf(inputs, world, market, { place, year, eu }) ?? []),
  };
}

function exportersOf(inputs: FactsInputs, world: TradeFacts, year: number): DigestTrade["exporters"] {
  const imports = importsQuestion(inputs.dossier.material, "world", { year, place: null, eu: "one" });
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

/** The same of one market; null where it holds nothing of the goods. */
function tradeOf(inputs: FactsInputs, market: Market): DigestTrade | null {
  const { dossier, manifest } = inputs;
  const flowYears = summariseFlowYears(dossier, market === "world" ? "world" : "eu", "trade");
  const euImports = flowYears.flatMap((flowYear) => euImportsOf(inputs, market, flowYear) ?? []);
  const year = (euImports.findLast(({ isComplete }) => isComplete) ?? euImports.at(-1))?.year;
  if (year === undefined) return null;
  const isWorld = market === "world";
  const asOne = importersOf(inputs, market, { year, eu: "one" });
  const apart = isWorld ? importersOf(inputs, market, { year, eu: "members" }).importers : [];
  const all = asOne.importers.reduce((sum, { total }) => sum + total, 0);
  const members = new Set(manifest.groups.find(({ id }) => id === EU27)?.members);
  const { name, tables } = asOne.world.goods;
  const goods = typeof name === "object" && "message" in name ? name.message : null;
  return {
    market,
    unit: isWorld ? "kusd" : "keur",
    goods: goods?.replace(/^goods\./, "") ?? null,
    codes: tables.map(({ code }) => code),
    sourceIds: [...new Set(tables.map(({ sourceId }) => sourceId))],
    year,
    euImports,
    importers: [
      ...asOne.importers.filter(({ place, total }) => place === EU27 || total >= all * LEAST_PART),
      ...apart.filter(({ place }) => members.has(place)),
    ].sort((a, b) => b.total - a.total),
    exporters: isWorld ? exportersOf(inputs, asOne.world, year) : { places: [], totals: [], toEu: [] },
  };
}

/**
 * Trade in the goods that stand for a material, as maps of it show it: who imports, who exports, and the EU's imports of
 * every year. The year of comparison is the latest whose tables hold all of it, else the latest held. Where no table of
 * world trade holds the goods, the EU's customs say what it imports, and nobody else is listed.
 *
 * @returns null where neither holds them
 */
export function digestTrade(inputs: FactsInputs): DigestTrade | null {
  return tradeOf(inputs, "world") ?? tradeOf(inputs, "eu-imports");
}
