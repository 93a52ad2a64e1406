import { recyclingMeasuresOf } from "#domain/stocks/recyclingMeasuresOf.ts";
import { briefingKind } from "../briefing/briefingKind.ts";
import { measuresSection } from "./measuresSection.ts";
import { recyclingCaption, recyclingSection } from "./recyclingSection.ts";
import { stocksSection } from "./stocksSection.ts";

/** The page on recycling and public stocks. It has no choices. */
export type StocksDocument = Readonly<Record<never, never>>;

export const stocksKind = briefingKind<StocksDocument>("stocks", {}, ["digest"], ({ manifest, digest }) => {
  if (digest === null) return null;
  const { materials, stocks, events } = digest;
  const measures = recyclingMeasuresOf(materials);
  return {
    title: { id: "stocks.title", values: {} },
    caption: recyclingCaption(manifest, materials),
    sections: [
      recyclingSection(manifest, materials),
      measuresSection(measures),
      stocksSection(stocks, events),
    ],
    otherSources: ["crma", "resourceeu"],
    places: stocks.map(({ place }) => place),
    evidence: [
      ...measures.map(({ measure, evidence }) => ({ title: measure, address: evidence })),
      ...stocks.map(({ programme, date, evidence }) => ({
        title: `${programme}, ${date}`,
        address: evidence,
      })),
    ].filter(
      ({ title, address }, index, all) =>
        all.findIndex((other) => other.title === title && other.address === address) === index,
    ),
  };
});
