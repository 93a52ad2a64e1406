import type { Words } from "#i18n/words.ts";
import { placeTexts } from "#panels/tables/placeTexts.ts";
import type { Scene } from "#scene/contract/scene.ts";
import { type Html, html, text } from "./html.ts";

/** Rows in the table: what a reader without JavaScript needs to follow the picture. */
const ROWS = 12;

/** The largest shares of a Scene as a table, or the sentence that none is held. */
export function shareTable(scene: Scene, words: Words): Html {
  const { rows } = scene;
  if (rows.length === 0) return html("p", {}, text(words.text("table.empty.places")));
  const { rank, place, share, quantity } = placeTexts(scene, words);
  const figure = { class: "still-figure" };
  const head = (label: string, attributes = {}): Html =>
    html("th", { scope: "col", ...attributes }, text(label));
  const cell = (said: string): Html => html("td", figure, text(said));
  const estimated = ` ${words.text("table.estimated.mark")}`;
  const shown = rows.slice(0, ROWS);
  const body = shown.map((row) =>
    html(
      "tr",
      {},
      cell(rank.text(row)),
      html("th", { scope: "row" }, text(place.text(row))),
      cell(share.text(row) + (row.share !== null && row.isEstimated ? estimated : "")),
      quantity === null ? "" : cell(quantity.text(row)),
    ),
  );
  const table = html(
    "table",
    {},
    html("caption", {}, text(words.text("publish.table"))),
    html(
      "thead",
      {},
      html(
        "tr",
        {},
        head(rank.label, figure),
        head(place.label),
        head(share.label, figure),
        quantity === null ? "" : head(quantity.label, figure),
      ),
    ),
    html("tbody", {}, ...body),
  );
  const hasEstimates = shown.some(({ isEstimated }) => isEstimated);
  return table + (hasEstimates ? html("p", {}, text(words.text("table.estimated.legend"))) : "");
}
