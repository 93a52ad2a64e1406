import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { type Flavour, mapPaint } from "../../src/theme/mapPaint.ts";
import { decodePng, type Picture } from "../support/pictures/decodePng.ts";
import { encodePng } from "../support/pictures/encodePng.ts";
import {
  differingPart,
  differingPartOfColours,
  LINE_TOLERANCE,
} from "../support/pictures/pictureDifference.ts";

const FOLDER = "tests/visual/record";

/**
 * What may differ from a canvas on record, as parts of all pixels and of the flows' pixels: more than another version
 * of the software that draws in place of a graphics card makes of the same map, less than a country or a flow.
 */
export const RECORD_LIMITS = { pixels: 0.01, flows: 0.005 };

const pathOf = (name: string): string => `${FOLDER}/${name}.png`;

/** How far a canvas is from the one on record, 0–1. */
export function differenceFromRecord(name: string, flavour: Flavour, canvas: Picture) {
  const record = decodePng(readFileSync(pathOf(name)));
  return {
    pixels: differingPart(record, canvas),
    flows: differingPartOfColours(record, canvas, [mapPaint(flavour).flow], LINE_TOLERANCE),
  };
}

function isOnRecord(name: string, flavour: Flavour, canvas: Picture): boolean {
  if (!existsSync(pathOf(name))) return false;
  const { width, height } = decodePng(readFileSync(pathOf(name)));
  if (width !== canvas.width || height !== canvas.height) return false;
  const { pixels, flows } = differenceFromRecord(name, flavour, canvas);
  return pixels <= RECORD_LIMITS.pixels && flows <= RECORD_LIMITS.flows;
}

/** Puts a canvas on record unless one like it is there already; returns the path it wrote, if any. */
export function putOnRecord(name: string, flavour: Flavour, canvas: Picture): string | null {
  if (isOnRecord(name, flavour, canvas)) return null;
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(pathOf(name), encodePng(canvas));
  return pathOf(name);
}
