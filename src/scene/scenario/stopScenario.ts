import { EU27, unitsOf } from "#domain/place.ts";
import { OBSERVED_STOPS } from "#domain/scenario/observedStops.ts";
import { type ImporterLoss, UNNAMED } from "#domain/scenario/stopFlows.ts";
import type { Facts } from "#facts/selectFacts.ts";
import type { PlaceId } from "#schema/ids.ts";
import type { Amount } from "#schema/units.ts";
import type { SceneContext } from "../contract/inputs.ts";
import type {
  SceneImporterLoss,
  SceneObservedStop,
  SceneOtherExporter,
  SceneScenario,
} from "../contract/scenario.ts";
import { stopAssumptions } from "./stopAssumptions.ts";

/** How many of the other exporters are listed. */
const OTHERS_LISTED = 10;

const NOTHING: ImporterLoss = { place: "", before: 0, loss: 0, filled: 0, own: 0, open: 0 };

function sumOf(place: PlaceId, rows: readonly ImporterLoss[]): ImporterLoss {
  return rows.reduce(
    (sum, row) => ({
      place,
      before: sum.before + row.before,
      loss: sum.loss + row.loss,
      filled: sum.filled + row.filled,
      own: sum.own + row.own,
      open: sum.open + row.open,
    }),
    { ...NOTHING, place },
  );
}

/** Who loses what: the EU, its members where they are apart, and the others, each by what they lose. */
function importersOf({ places, question }: SceneContext, { trade, stop }: Facts): SceneImporterLoss[] {
  // Of the EU's own tables, the net holds them already.
  const imported = trade.market === "world" ? trade.unrouted.imports : new Map<PlaceId, number>();
  const all = (stop?.effect.importers ?? []).map((row) => ({
    ...row,
    before: row.before + (imported.get(row.place) ?? 0),
  }));
  const euUnits = unitsOf(places, EU27, question.eu);
  const isOfEu = ({ place }: ImporterLoss) => euUnits.has(place);
  const losing = all.filter(({ loss }) => loss > 0).sort((a, b) => b.loss - a.loss);
  const eu = sumOf(EU27, all.filter(isOfEu));
  const members = question.eu === "members" ? losing.filter(isOfEu) : [];
  const others = losing.filter((row) => !isOfEu(row));
  const amount = (value: number): Amount => ({ unit: trade.unit, value });
  return [eu, ...members, ...others].map((row) => ({
    place: row.place === UNNAMED ? null : row.place,
    isEuMember: places.isEuMember(row.place),
    before: amount(row.before),
    loss: amount(row.loss),
    lostShare: row.before > 0 && row.place !== UNNAMED ? row.loss / row.before : null,
    filled: amount(row.filled),
    own: amount(row.own),
    open: amount(row.open),
  }));
}

/** The largest of those who do not stop. */
function othersOf({ trade, stop }: Facts): SceneOtherExporter[] {
  if (stop === null) return [];
  const { effect, stopped } = stop;
  const amount = (value: number): Amount => ({ unit: trade.unit, value });
  return [...effect.exportsOf]
    .filter(([place]) => !stopped.has(place) && place !== UNNAMED)
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .slice(0, OTHERS_LISTED)
    .map(([place, exports]) => ({
      place,
      exports: amount(exports),
      needed: amount(exports * (effect.othersMore ?? 0)),
      extra: amount(effect.extraOf.get(place) ?? 0),
    }));
}

/** Those of the material in view first, then the latest first. */
function observedStops(material: string): SceneObservedStop[] {
  const isOf = (materials: readonly string[]) => Number(materials.includes(material));
  return OBSERVED_STOPS.toSorted((a, b) => isOf(b.materials) - isOf(a.materials) || b.year - a.year).map(
    ({ id, place, year, materials, buyer, amounts: [first, second, third], sources }) => ({
      id,
      place,
      year,
      materials,
      observed: {
        id: `stop.observed.${id}`,
        values: {
          place: { place },
          buyer: { place: buyer ?? place },
          ...(first ? { first: { amount: first } } : {}),
          ...(second ? { second: { amount: second } } : {}),
          ...(third ? { third: { amount: third } } : {}),
        },
      },
      sources,
    }),
  );
}

/** The illustration of a stop in full; null where the facts hold none. */
export function stopScenario(context: SceneContext, facts: Facts): SceneScenario | null {
  const { places, question } = context;
  const { trade, stop } = facts;
  if (stop === null) return null;
  const { stopped, cut, spareShare, effect } = stop;
  const ofEu = [...unitsOf(places, EU27, question.eu)];
  const stoppedOfEu = ofEu.filter((id) => stopped.has(id));
  const exports = [...effect.exportsOf].reduce(
    (sum, [place, quantity]) => (stopped.has(place) ? sum + quantity : sum),
    0,
  );
  const membersStopped = stoppedOfEu.length === ofEu.length ? [EU27] : stoppedOfEu.sort();
  const importers = importersOf(context, facts);
  return {
    stopped: question.stop,
    units: [...stopped].sort(),
    membersStopped,
    cut,
    spareShare,
    market: trade.market,
    exports: { unit: trade.unit, value: exports },
    exportsShare: effect.stoppedShare,
    othersMore: effect.othersMore,
    cover: effect.cover,
    hhiBefore: effect.hhiBefore,
    hhiAfter: effect.hhiAfter,
    importers,
    others: othersOf(facts),
    assumptions: stopAssumptions(context, facts, { membersStopped, importers }),
    observed: observedStops(question.material),
  };
}
