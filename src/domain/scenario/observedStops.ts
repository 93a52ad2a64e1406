import type { MaterialId, PlaceId } from "#schema/ids.ts";
import type { Amount } from "#schema/units.ts";

/** A stop or a cut of exports that has happened, as published. */
export interface ObservedStop {
  readonly id: "rare-earths-2010" | "gallium-germanium-2023" | "cobalt-2025";
  readonly place: PlaceId;
  readonly year: number;
  readonly materials: readonly MaterialId[];
  /** Whose imports were measured, where it is not the exports. */
  readonly buyer: PlaceId | null;
  /** What was measured, in the order in which the sentence on it says it. */
  readonly amounts: readonly Amount<"t">[];
  readonly sources: readonly { readonly publisher: string; readonly url: string }[];
}

const tonnes = (value: number): Amount<"t"> => ({ unit: "t", value });

/**
 * What was observed where exports were cut or stopped. Export quotas of rare earths in 2009 and 2010; exports of wrought
 * germanium and gallium in July 2023, before licences were asked for in August; China's imports of cobalt intermediates, metal
 * content, in July 2024 and July 2025, and what may be exported in each of 2026 and 2027.
 */
export const OBSERVED_STOPS: readonly ObservedStop[] = [
  {
    id: "rare-earths-2010",
    place: "CHN",
    year: 2010,
    materials: ["rare-earths", "rare-earths-light", "rare-earths-heavy"],
    buyer: null,
    amounts: [tonnes(50_000), tonnes(30_000)],
    sources: [
      { publisher: "Japan Metal Bulletin (2011)", url: "http://www.japanmetalbulletin.com/?p=3957" },
      { publisher: "Japan Metal Bulletin (2012)", url: "http://www.japanmetalbulletin.com/?p=20073" },
    ],
  },
  {
    id: "gallium-germanium-2023",
    place: "CHN",
    year: 2023,
    materials: ["gallium", "germanium"],
    buyer: null,
    amounts: [tonnes(8.63), tonnes(5.15)],
    sources: [
      {
        publisher: "Reuters (2023)",
        url: "https://www.todayonline.com/world/china-exported-no-germanium-gallium-aug-curbs-went-effect-2259151",
      },
      {
        publisher: "Reuters (2023)",
        url: "https://www.nasdaq.com/articles/china-has-issued-some-export-licences-for-gallium-and-germanium",
      },
    ],
  },
  {
    id: "cobalt-2025",
    place: "COD",
    year: 2025,
    materials: ["cobalt"],
    buyer: "CHN",
    amounts: [tonnes(14_941), tonnes(4_143), tonnes(96_600)],
    sources: [
      {
        publisher: "Fastmarkets (2025)",
        url: "https://eoffice.vinachem.com.vn/content/market-and-product-vnc/democratic-republic-of-the-congo-drc-export-ban-continues-to-drag-down-chinas-july-cobalt-intermediate-imports.html",
      },
      { publisher: "CF Mining Group (2025)", url: "http://www.cfmininggroup.com/340.html" },
    ],
  },
];
