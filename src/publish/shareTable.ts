import type { Words } from "#i18n/words.ts";
import type { Scene, SceneRow } from "#scene/contract/scene.ts";
import { type Html, html, text } from "./html.ts";

/** Rows in the table: what a reader without JavaScript needs to follow the picture. */
const ROWS = 12;

function share({ share, state, isEstimated }: SceneRow, words: Words): string {
  if (share === null) return words.text(`state.${state}`);
  const figure = words.formats.percent(share);
  return isEstimated ? `${figure} ${words.text("table.estimated.mark")}` : figure;
}

/** The largest shares of a Scene as a table, or the sentence that none is held. */
export function shareTable({ rows, quantityUnit }: Scene, words: Words): Html {
  if (rows.length === 0) return html("p", {}, text(words.text("table.empty.places")));
  const figure = { class: "still-figure" };
  const head = (label: string, attributes = {}): Html =>
    html("th", { scope: "col", ...attributes }, text(label));
  const shown = rows.slice(0, ROWS);
  const body = shown.map((row) =>
    html(
      "tr",
      {},
      html("td", figure, text(row.rank === null ? "" : String(row.rank))),
      html("th", { scope: "row" }, text(words.place(row.place))),
      html("td", figure, text(share(row, words))),
      quantityUnit === null
        ? ""
        : html("td", figure, text(row.quantity === null ? "" : words.columnAmount(row.quantity))),
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
        head(words.text("table.rank"), figure),
        head(words.text("table.place")),
        head(words.text("table.share"), figure),
        quantityUnit === null ? "" : head(words.text(`unit.${quantityUnit}`), figure),
      ),
    ),
    html("tbody", {}, ...body),
  );
  const hasEstimates = shown.some(({ isEstimated }) => isEstimated);
  return table + (hasEstimates ? html("p", {}, text(words.text("table.estimated.legend"))) : "");
}
