import type { Words } from "#i18n/words.ts";
import type { Scene, SceneRow } from "#scene/contract/scene.ts";

/** A column of the ranking: its head, and what a row says in it. */
interface PlaceText {
  readonly label: string;
  readonly text: (row: SceneRow) => string;
}

interface PlaceTexts {
  readonly rank: PlaceText;
  readonly place: PlaceText;
  /** The share, or why there is none. */
  readonly share: PlaceText;
  /** Null where the measure is of shares alone. */
  readonly quantity: PlaceText | null;
}

/** What the ranking of places says, in the app and in pages without script. */
export function placeTexts({ quantityUnit }: Pick<Scene, "quantityUnit">, words: Words): PlaceTexts {
  return {
    rank: { label: words.text("table.rank"), text: ({ rank }) => (rank === null ? "" : String(rank)) },
    place: { label: words.text("table.place"), text: ({ place }) => words.place(place) },
    share: {
      label: words.text("table.share"),
      text: ({ share, state }) =>
        share === null ? words.text(`state.${state}`) : words.formats.percentInColumn(share),
    },
    quantity:
      quantityUnit === null
        ? null
        : {
            label: words.text(`unit.${quantityUnit}`),
            text: ({ quantity }) => (quantity === null ? "" : words.columnAmount(quantity)),
          },
  };
}
