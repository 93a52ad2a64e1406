import type { Camera, DrawLimit, Selection } from "./values.ts";

/** Most flows that may be asked for by number. */
const MOST_FLOWS = 5000;

/** "40", "90pc" or "90%". */
export function readLimit(text: string): DrawLimit | undefined {
  const count = /^(\d{1,5})$/.exec(text);
  if (count) {
    const flows = Number(count[1]);
    return flows >= 1 && flows <= MOST_FLOWS ? { kind: "count", flows } : undefined;
  }
  const cover = /^(\d{1,3}(?:\.\d)?)(?:pc|%)$/i.exec(text);
  if (!cover) return undefined;
  const percent = Number(cover[1]);
  return percent > 0 && percent <= 100 ? { kind: "cover", percent } : undefined;
}

/**
 * A whole number of per cent within bounds: "50", "50pc" or "50%".
 *
 * @param least  in per cent, included
 * @param most   in per cent, included
 */
export function readPercent(text: string, least: number, most: number): number | undefined {
  const percent = Number(/^(\d{1,4})(?:pc|%)?$/i.exec(text)?.[1] ?? Number.NaN);
  return percent >= least && percent <= most ? percent : undefined;
}

const SELECTION_KINDS = ["place", "flow", "project", "agreement"] as const;

/** "place.COD". Places have codes in capitals, projects and agreements names in small letters. */
export function readSelection(text: string): Selection | undefined {
  const [word, id = ""] = text.toLowerCase().split(/\.(.*)/s);
  const kind = SELECTION_KINDS.find((candidate) => candidate === word);
  if (kind === undefined || !/^[a-z0-9_-]{1,80}$/.test(id)) return undefined;
  return { kind, id: kind === "place" || kind === "flow" ? id.toUpperCase() : id };
}

/** How far out a map goes, in zoom levels: the whole world on a phone. */
export const LEAST_ZOOM = -1.5;

/** "11.6,50.2,4": longitude, latitude, zoom. */
export function readCamera(text: string): Camera | undefined {
  const numbers = text.split(",").map((part) => (/^-?\d+(?:\.\d+)?$/.test(part) ? Number(part) : Number.NaN));
  const [longitude, latitude, zoom] = numbers;
  if (numbers.length !== 3 || longitude === undefined || latitude === undefined || zoom === undefined)
    return undefined;
  const isInside = Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90 && zoom >= LEAST_ZOOM && zoom <= 12;
  return isInside ? { longitude, latitude, zoom } : undefined;
}

/** A camera to two decimals; "" for none. */
export function writeCamera(camera: Camera | null): string {
  if (camera === null) return "";
  const { longitude, latitude, zoom } = camera;
  return [longitude, latitude, zoom].map((value) => String(Number(value.toFixed(2)))).join();
}
