import { decimalSign } from "#i18n/decimalSign.ts";
import type { Words } from "#i18n/words.ts";
import type { SceneRing } from "#scene/contract/ring.ts";
import type { Scene, SceneArc, SceneRow, SceneUnplacedProject } from "#scene/contract/scene.ts";
import type { TradeAmounts } from "#scene/contract/tradeAmounts.ts";
import { type Amount, isMoney } from "#schema/units.ts";
import type { PlainColumn } from "#ui/tables/plainTable.ts";

/** Figures that a number keeps: more than any source publishes, and no noise from a division. */
const FIGURES = 6;

/** Writes a number in digits alone, without groups; nothing where it is not known. */
function plainNumber(words: Words): (value: number | null) => string {
  const sign = decimalSign(words.formats);
  return (value) => {
    if (value === null) return "";
    const exact = Number(value.toPrecision(Math.abs(value) >= 1 ? 15 : FIGURES));
    return String(exact).replace(".", sign);
  };
}

/** A share as the number of per cent that its column's head announces. */
const percent = (share: number | null): number | null =>
  share === null ? null : Number((share * 100).toPrecision(FIGURES));

/** An amount as the number of what its column's head announces: money in millions, of thousands. */
const inColumn = (amount: Amount | null): number | null =>
  amount === null ? null : amount.value / (isMoney(amount.unit) ? 1000 : 1);

/** What flows and what stays inside are worth, and what they weigh. */
function amounts(
  { arcs, rings, flowTotals }: Scene,
  words: Words,
): PlainColumn<Pick<TradeAmounts, "money" | "mass">>[] {
  const number = plainNumber(words);
  const [first] = [...arcs, ...rings];
  return [
    {
      label: words.text(`unit.${first?.money.unit ?? flowTotals.unit}`),
      text: ({ money }) => number(inColumn(money)),
    },
    { label: words.text("unit.t"), text: ({ mass }) => number(inColumn(mass)) },
  ];
}

function sources<Row>({ sources: all }: Scene, words: Words): PlainColumn<Row> {
  const list = words.formats.remarks([...new Set(all.map(({ edition }) => edition))]);
  return { label: words.text("sources.title"), text: () => list };
}

/** Places as a spreadsheet takes them. */
export function plainPlaces(scene: Scene, words: Words): PlainColumn<SceneRow>[] {
  const number = plainNumber(words);
  const unit = scene.quantityUnit;
  const quantity: PlainColumn<SceneRow>[] =
    unit === null
      ? []
      : [{ label: words.text(`unit.${unit}`), text: ({ quantity: amount }) => number(inColumn(amount)) }];
  return [
    { label: words.text("table.rank"), text: ({ rank }) => number(rank) },
    { label: words.text("table.place"), text: ({ place }) => words.place(place) },
    { label: `${words.text("table.share")} (%)`, text: ({ share }) => number(percent(share)) },
    ...quantity,
    {
      label: words.text("note-kind.grade"),
      text: ({ grade, state, isEstimated }) =>
        grade === null
          ? words.text(`state.${state}`)
          : [words.text(`grade.${grade}.name`), ...(isEstimated ? [words.text("table.estimated")] : [])].join(
              "; ",
            ),
    },
    sources(scene, words),
  ];
}

/** A flow, or what stays inside a place: from there to there. */
type PlainFlow = Pick<SceneArc, "origin" | "destination" | "money" | "mass" | "grade" | "change"> & {
  /** 0–1; null for what stays inside, which is no part of the trade that the others share. */
  readonly share: number | null;
};

/** All that the tables of flows show, as flows: the arcs, then what stays inside a place. */
export function plainFlowRows({ arcs, rings }: Scene): readonly PlainFlow[] {
  return [
    ...arcs,
    ...rings.map((ring) => ({
      ...ring,
      origin: ring.place,
      destination: ring.place,
      share: null,
      change: null,
    })),
  ];
}

/** What stays inside places as a spreadsheet takes it. */
export function plainInside(scene: Scene, words: Words): PlainColumn<SceneRing>[] {
  return [
    { label: words.text("table.inside"), text: ({ place }) => words.place(place) },
    ...amounts(scene, words),
  ];
}

/** What a stop makes of a flow, where one is asked for. */
function afterStop({ scenario, flowTotals }: Scene, words: Words): PlainColumn<PlainFlow>[] {
  if (scenario === null) return [];
  const label = `${words.text("stop.change")} (${words.text(`unit.${flowTotals.unit}`)})`;
  const number = plainNumber(words);
  return [{ label, text: ({ change }) => number(inColumn(change?.after ?? null)) }];
}

/** Flows as a spreadsheet takes them: money in millions. */
export function plainFlows(scene: Scene, words: Words): PlainColumn<PlainFlow>[] {
  const number = plainNumber(words);
  return [
    { label: words.text("table.origin"), text: ({ origin }) => words.place(origin) },
    { label: words.text("table.destination"), text: ({ destination }) => words.place(destination) },
    ...amounts(scene, words),
    { label: `${words.text("table.share")} (%)`, text: ({ share }) => number(percent(share)) },
    { label: words.text("note-kind.grade"), text: ({ grade }) => words.text(`grade.${grade}.name`) },
    ...afterStop(scene, words),
    sources(scene, words),
  ];
}

/** Projects as a spreadsheet takes them. */
export function plainProjects(words: Words): PlainColumn<SceneUnplacedProject>[] {
  return [
    { label: words.text("table.project"), text: ({ name }) => name },
    { label: words.text("table.promoter"), text: ({ promoter }) => promoter },
    {
      label: words.text("table.activity"),
      text: ({ activities }) => words.formats.list(activities.map((id) => words.text(`activity.${id}`))),
    },
    { label: words.text("table.where"), text: ({ place, locality }) => `${words.place(place)}, ${locality}` },
  ];
}

/** Projects in view, in the order of their table: those on the map, then those without a known site. */
export function projectRows({ markers, unplacedProjects }: Scene): readonly SceneUnplacedProject[] {
  return [...markers.filter(({ site }) => site === 0), ...unplacedProjects];
}
