import { GRADES, LANGUAGES, TRADED_FORMS } from "#schema/ids.ts";
import { type Camera, type DrawLimit, type MapDocument, PROJECTIONS, type Selection } from "../view.ts";
import { readLanguage } from "./readLanguage.ts";

/** How one parameter of the query is read and written. `read` gives undefined for nonsense. */
export interface Parameter<T> {
  readonly read: (text: string) => T | undefined;
  readonly write: (value: T) => string;
  /** The closed list of values; a few where any well-formed one goes. */
  readonly valid: readonly string[];
}

function oneOf<T extends string>(words: readonly T[]): Parameter<T> {
  return {
    read: (text) => words.find((word) => word === text.toLowerCase()),
    write: (value) => value,
    valid: words,
  };
}

/** Most flows that may be asked for by number. */
const MOST_FLOWS = 5000;

function readTop(text: string): DrawLimit | undefined {
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

const SELECTION_KINDS = ["place", "flow", "project", "agreement"] as const;

/** Places have codes in capitals, projects and agreements names in small letters. */
function readSelection(text: string): Selection | undefined {
  const [word, id = ""] = text.toLowerCase().split(/\.(.*)/s);
  const kind = SELECTION_KINDS.find((known) => known === word);
  if (kind === undefined || !/^[a-z0-9_-]{1,80}$/.test(id)) return undefined;
  return { kind, id: kind === "place" || kind === "flow" ? id.toUpperCase() : id };
}

/** How far out a map goes, in zoom levels: the whole world on a phone. */
export const LEAST_ZOOM = -1.5;

function readCamera(text: string): Camera | undefined {
  const numbers = text.split(",").map((part) => (/^-?\d+(?:\.\d+)?$/.test(part) ? Number(part) : Number.NaN));
  const [longitude, latitude, zoom] = numbers;
  if (numbers.length !== 3 || longitude === undefined || latitude === undefined || zoom === undefined)
    return undefined;
  const isInside = Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90 && zoom >= LEAST_ZOOM && zoom <= 12;
  return isInside ? { longitude, latitude, zoom } : undefined;
}

function rounded(value: number, digits: number): string {
  return String(Number(value.toFixed(digits)));
}

/** Readers and writers of the parameters whose values do not depend on the data. */
export const PARAMETERS = {
  flows: oneOf<MapDocument["flows"]>([...TRADED_FORMS, "all", "none"]),
  direction: oneOf(["in", "out", "both"] as const),
  unit: oneOf(["value", "mass"] as const),
  eu: oneOf(["one", "members"] as const),
  trade: oneOf(["auto", "world", "eu-customs"] as const),
  projects: oneOf(["material", "all", "none"] as const),
  agreements: oneOf(["show", "hide"] as const),
  grade: oneOf([...GRADES, "any"] as const),
  table: oneOf(["places", "flows", "projects"] as const),
  projection: oneOf(PROJECTIONS),
  theme: oneOf(["auto", "light", "dark"] as const),
  top: {
    read: readTop,
    write: (limit) => (limit.kind === "count" ? String(limit.flows) : `${limit.percent}pc`),
    valid: ["40", "200", "90pc"],
  } satisfies Parameter<DrawLimit>,
  select: {
    read: readSelection,
    write: (selection) => (selection ? `${selection.kind}.${selection.id}` : ""),
    valid: ["place.COD", "flow.COD-CHN", "project.jadar"],
  } satisfies Parameter<Selection | null>,
  camera: {
    read: readCamera,
    write: (camera) =>
      camera
        ? `${rounded(camera.longitude, 2)},${rounded(camera.latitude, 2)},${rounded(camera.zoom, 2)}`
        : "",
    valid: ["11.6,50.2,4"],
  } satisfies Parameter<Camera | null>,
  lang: {
    read: readLanguage,
    write: (lang) => lang,
    valid: LANGUAGES,
  } satisfies Parameter<string>,
};

/** Every parameter a query may hold. */
export const PARAMETER_NAMES: readonly string[] = [
  "material",
  "measure",
  "year",
  "series",
  "place",
  "partners",
  "code",
  ...Object.keys(PARAMETERS),
];
