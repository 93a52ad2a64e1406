import { EU27 } from "#domain/place.ts";
import type { MessageRef, MessageValue } from "#i18n/messageRef.ts";
import type { DigestEvent, Stock } from "#schema/digest.ts";
import { share } from "#schema/units.ts";
import { cell, emptyCell } from "../briefing/cell.ts";
import { dateCell } from "../briefing/dateCell.ts";
import type { BriefingCell, BriefingSection } from "../contract/briefing.ts";

const plain = (id: string): MessageRef => ({ id, values: {} });

/** A word of the table as a part of a key: "upper target" is `upper-target`. */
const keyOf = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/g, "-");

/** What is known of the amounts a programme holds; a programme that is no stock holds none. */
const HELD: Readonly<Record<string, "secret" | "unpublished" | "no-stock">> = {
  "jogmec-rare-metals-stockpile": "secret",
  "resourceeu-stockpile-pilot": "unpublished",
  "arecoms-strategic-quota": "no-stock",
};

function heldCell(programme: string): BriefingCell {
  switch (HELD[programme]) {
    case "secret":
      return emptyCell("withheld", plain("stocks.remark.secret"));
    case "unpublished":
      return emptyCell("withheld", plain("stocks.remark.unpublished"));
    case "no-stock":
      return emptyCell("not-applicable", plain("stocks.remark.no-stock"));
    default:
      return emptyCell("not-known", plain("stocks.remark.not-held"));
  }
}

const PERCENT = 100;
/** Thousands in a billion. */
const KILO_OF_BILLION = 1e6;

/** A figure of the table in the unit that the app says it in. */
function shownValue(value: number, unit: string): MessageValue {
  if (unit === "percent") return { share: share(value, PERCENT) };
  return unit === "billion USD" ? { amount: { unit: "kusd", value: value * KILO_OF_BILLION } } : value;
}

/** The figure that is published of a stock, in words: its kind and unit decide which. */
function figureOf({ kind, unit, value }: Stock): BriefingCell {
  if (value === null) return emptyCell("not-known");
  const shown = shownValue(value, unit);
  return cell(
    { phrase: { id: `stocks.figure.${keyOf(`${kind} ${unit}`)}`, values: { value: shown } } },
    keyOf(`${kind} ${unit}`),
  );
}

/** The action plan that announces the Centre, as the newest event that tells of it. */
function planOf(events: readonly DigestEvent[]): DigestEvent | undefined {
  return events.findLast(({ kind, title }) => kind === "institution" && title === "RESourceEU action plan");
}

/** Public stocks and plans for them: what is published, and that no amount held of a material is. */
export function stocksSection(stocks: readonly Stock[], events: readonly DigestEvent[]): BriefingSection {
  const plan = planOf(events);
  const pilot = stocks.find(
    ({ place, kind, value }) => place === EU27 && kind === "participants" && value !== null,
  );
  return {
    id: "stocks",
    title: plain("policy.stockpiles"),
    says: [
      plain("stocks.stocks.says"),
      ...(pilot === undefined
        ? []
        : [{ id: "stocks.stocks.pilot", values: { count: pilot.value ?? 0, date: { date: pilot.date } } }]),
      ...(plan === undefined ? [] : [{ id: "stocks.stocks.centre", values: { date: { date: plan.date } } }]),
    ],
    table: {
      columns: [
        { id: "programme", title: plain("stocks.column.programme"), holds: "name", about: null },
        { id: "place", title: plain("table.place"), holds: "text", about: null },
        { id: "figure", title: plain("stocks.column.figure"), holds: "text", about: null },
        { id: "held", title: plain("stocks.column.held"), holds: "text", about: null },
        { id: "materials", title: plain("selection.project.materials"), holds: "text", about: null },
        { id: "date", title: plain("stocks.column.as-of"), holds: "text", about: null },
        { id: "summary", title: plain("stocks.column.summary"), holds: "text", about: null },
      ],
      rows: stocks.map((stock) => {
        const { place, programme, kind, materials, date, summary } = stock;
        const key = keyOf(programme);
        return {
          id: `${key}-${keyOf(kind)}`,
          cells: [
            cell({ english: programme }, programme),
            cell({ place }, place),
            figureOf(stock),
            heldCell(key),
            materials.length === 0
              ? emptyCell("not-known", plain("stocks.remark.unnamed"))
              : cell({ list: materials.map((material) => ({ material })) }, materials.join()),
            dateCell(date),
            cell({ english: summary }, summary),
          ],
        };
      }),
      order: null,
    },
    notes: [plain("stocks.note.days")],
  };
}
