import type { MapPattern } from "#theme/mapPatterns.ts";
import { rgb } from "./colourMetrics.ts";

/** Points looked at along each edge of a tile. */
const SAMPLES = 60;

interface Segment {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
}

type Arc = { readonly x: number; readonly y: number; readonly radius: number };

const linear = (channel: number): number => {
  const c = channel / 255;
  return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
};
const encoded = (light: number): string => {
  const c = light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;
  return Math.round(c * 255)
    .toString(16)
    .padStart(2, "0");
};

/** Straight strokes and whole circles: all that the tiles are made of. */
function shapesOf(path: string): { segments: Segment[]; circles: Arc[] } {
  const circles = [...path.matchAll(/M([-\d.]+) ([-\d.]+)a([\d.]+)[^Z]*Z/g)].map(([, x, y, radius]) => ({
    x: Number(x) + Number(radius),
    y: Number(y),
    radius: Number(radius),
  }));
  const segments = [...path.replace(/M[-\d. ]+a[^Z]*Z/g, "").matchAll(/M([^M]+)/g)].map(([, line = ""]) => {
    const isAcross = line.includes("H");
    const [x0 = 0, y0 = 0, x1 = 0, y1 = y0] = (line.match(/-?[\d.]+/g) ?? []).map(Number);
    return { from: [x0, y0], to: [x1, isAcross ? y0 : y1] } as const;
  });
  return { segments, circles };
}

function distance(x: number, y: number, { from, to }: Segment): number {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const along = ((x - from[0]) * dx + (y - from[1]) * dy) / (dx * dx + dy * dy);
  const t = Math.max(0, Math.min(1, along));
  return Math.hypot(x - from[0] - t * dx, y - from[1] - t * dy);
}

/** Part of a tile that its ink covers, 0–1, by looking at points of it. */
export function inkCover({ path, size, stroke }: MapPattern): number {
  const { segments, circles } = shapesOf(path);
  let covered = 0;
  for (let row = 0; row < SAMPLES; row += 1) {
    for (let column = 0; column < SAMPLES; column += 1) {
      const [x, y] = [((column + 0.5) / SAMPLES) * size, ((row + 0.5) / SAMPLES) * size];
      const onStroke = segments.some((segment) => distance(x, y, segment) <= stroke / 2);
      const onDot = circles.some((circle) => {
        const away = Math.hypot(x - circle.x, y - circle.y) - circle.radius;
        return stroke === 0 ? away <= 0 : Math.abs(away) <= stroke / 2;
      });
      if (onStroke || onDot) covered += 1;
    }
  }
  return covered / SAMPLES ** 2;
}

/** What a pattern looks like from afar: ink and paper mixed as light is, by the area they cover. */
export function patternMean(pattern: MapPattern, paper: string): string {
  const part = inkCover(pattern);
  const [under, over] = [rgb(paper), rgb(pattern.ink)];
  return `#${under.map((c, i) => encoded(linear(c) * (1 - part) + linear(over[i] ?? 0) * part)).join("")}`;
}
