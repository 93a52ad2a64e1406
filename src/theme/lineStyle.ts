/**
 * Widths of a line by zoom, the farthest out first: linear between two zooms and, beyond the first and the last, what
 * they say. Zooms are MapLibre's, whose world is 512 pixels wide at 0; widths are in pixels.
 */
export type WidthsByZoom = readonly (readonly [zoom: number, widthPx: number])[];

/** How wide the lines under the flows are, on the living map and in every drawing of it. */
export const LINE_WIDTHS = {
  graticule: [[0, 0.6]],
  coast: [
    [0, 0.45],
    [5, 0.9],
  ],
  border: [
    [0, 0.5],
    [5, 1.1],
  ],
  /** Borders inside the EU when it is shown as one, and its outer border. */
  euInner: [
    [0, 0.7],
    [5, 1.4],
  ],
  euOutline: [
    [0, 0.9],
    [5, 1.8],
  ],
  /** Borders that are not settled, and what is under their dashes. */
  unsettled: [
    [0, 0.7],
    [5, 1.2],
  ],
  unsettledCasing: [
    [0, 1.6],
    [5, 2.6],
  ],
  agreement: [
    [-1, 0.7],
    [0, 1.1],
    [2, 1.4],
    [5, 2.2],
  ],
} satisfies Readonly<Record<string, WidthsByZoom>>;

/** Width of the casing on either side of an agreement's outline, in pixels. */
export const AGREEMENT_CASING = 0.6;

/** The width of a line at a zoom, in pixels. */
export function widthAt(widths: WidthsByZoom, zoom: number): number {
  const above = widths.findIndex(([at]) => at >= zoom);
  const [from, low] = widths[above < 0 ? widths.length - 1 : Math.max(0, above - 1)] ?? [0, 0];
  const [to, high] = widths[above] ?? [from, low];
  return to === from ? high : low + ((high - low) * Math.max(0, zoom - from)) / (to - from);
}
