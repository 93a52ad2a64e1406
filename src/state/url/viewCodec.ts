import { coverageOf, latestYear, measuresOf, viewYears } from "#domain/coverage/availability.ts";
import { AGREEMENT_GROUP, EU27 } from "#domain/place.ts";
import { MEASURES } from "#schema/ids.ts";
import type { Manifest, ManifestMaterial } from "#schema/manifest.ts";
import { defaultMeasure, defaultView, firstMaterial } from "../defaultView.ts";
import { type MapDocument, PARTNER_WORDS } from "../view.ts";
import { PAGE_PARAMETERS } from "./pageParameters.ts";
import { PARAMETER_NAMES, PARAMETERS, type Parameter } from "./viewParameters.ts";

/** A part of a query that could not be taken as it stands, and what was taken instead. */
export interface ViewIssue {
  readonly parameter: string;
  readonly value: string;
  /** What the view uses instead; empty for an unknown parameter, which is ignored. */
  readonly used: string;
  /** Values, or names, that are valid in its place; `nearestValid` finds those most like it. */
  readonly valid: readonly string[];
}

interface Reading {
  readonly parameters: URLSearchParams;
  readonly issues: ViewIssue[];
}

/** Reads one word out of a closed list; reports it when it is not there. */
function readWord(reading: Reading, parameter: string, valid: readonly string[], fallback: string): string {
  const value = reading.parameters.get(parameter);
  if (value === null || value === "") return fallback;
  const found = valid.find((word) => word.toLowerCase() === value.toLowerCase());
  if (found !== undefined) return found;
  reading.issues.push({ parameter, value, used: fallback, valid });
  return fallback;
}

function readMaterial(reading: Reading, manifest: Manifest): ManifestMaterial {
  const ids = manifest.materials.map(({ id }) => id);
  const id = readWord(reading, "material", ids, firstMaterial(manifest).id);
  return manifest.materials.find((material) => material.id === id) ?? firstMaterial(manifest);
}

function readMeasure(reading: Reading, material: ManifestMaterial): MapDocument["measure"] {
  const fallback = defaultMeasure(material);
  const id = readWord(reading, "measure", MEASURES, fallback);
  const measure = MEASURES.find((word) => word === id) ?? fallback;
  const offered = measuresOf(material);
  if (offered.length === 0 || offered.includes(measure)) return measure;
  reading.issues.push({
    parameter: "measure",
    value: reading.parameters.get("measure") ?? "",
    used: fallback,
    valid: offered,
  });
  return fallback;
}

function readSeries(
  reading: Reading,
  material: ManifestMaterial,
  measure: MapDocument["measure"],
): string | null {
  const series = coverageOf(material, measure)?.series.map(({ id }) => id) ?? [];
  const chosen = readWord(reading, "series", series, "");
  return chosen === "" || chosen === series[0] ? null : chosen;
}

function readCode(reading: Reading, { codes = [] }: ManifestMaterial): string | null {
  return readWord(reading, "code", codes, "") || null;
}

function readYear(reading: Reading, years: readonly number[], fallback: number): number {
  const text = reading.parameters.get("year");
  if (text === null || text === "") return fallback;
  const year = /^\d{1,5}$/.test(text) ? Number(text) : fallback;
  const isNearer = (one: number, other: number) => Math.abs(one - year) < Math.abs(other - year);
  const used = years.reduce((best, one) => (isNearer(one, best) ? one : best), years[0] ?? fallback);
  if (String(used) !== text)
    reading.issues.push({ parameter: "year", value: text, used: String(used), valid: years.map(String) });
  return used;
}

/** Ids a place or a partner filter can name: groups first, then places. */
function areaIds(manifest: Manifest): string[] {
  return [
    ...manifest.groups.map(({ id }) => id).filter((id) => !id.startsWith(AGREEMENT_GROUP)),
    ...manifest.places.map(({ id }) => id),
  ];
}

function readPlace(reading: Reading, manifest: Manifest, fallback: string | null): string | null {
  const world = fallback === null ? ["world"] : [];
  const chosen = readWord(reading, "place", [...areaIds(manifest), ...world], fallback ?? "world");
  return chosen === "world" ? null : chosen;
}

/** What is selected; a place, or the end of a flow, that nobody knows is reported. */
function readSelect(reading: Reading, manifest: Manifest): MapDocument["select"] {
  const chosen = readParameter<MapDocument["select"]>(reading, "select", PARAMETERS.select, null);
  if (chosen?.kind !== "place" && chosen?.kind !== "flow") return chosen;
  const ids = areaIds(manifest);
  const parts = chosen.id.split("-");
  if (parts.length === (chosen.kind === "place" ? 1 : 2) && parts.every((id) => ids.includes(id)))
    return chosen;
  reading.issues.push({
    parameter: "select",
    value: reading.parameters.get("select") ?? "",
    used: "",
    valid: parts.length === 1 ? ids.map((id) => `place.${id}`) : PARAMETERS.select.valid,
  });
  return null;
}

function readParameter<T>(reading: Reading, name: string, parameter: Parameter<T>, fallback: T): T {
  const text = reading.parameters.get(name);
  if (text === null || text === "") return fallback;
  const value = parameter.read(text);
  if (value !== undefined) return value;
  reading.issues.push({
    parameter: name,
    value: text,
    used: parameter.write(fallback),
    valid: parameter.valid,
  });
  return fallback;
}

/**
 * The view a query string asks for.
 *
 * Never fails: what cannot be understood falls back to its default and is reported in `issues`,
 * each with the values that are valid. An empty query is the first view.
 */
export function decodeView(query: string, manifest: Manifest): { view: MapDocument; issues: ViewIssue[] } {
  const parameters = new URLSearchParams(query);
  const reading: Reading = { parameters, issues: [] };
  const material = readMaterial(reading, manifest);
  const measure = readMeasure(reading, material);
  const series = readSeries(reading, material, measure);
  const base = defaultView(material, measure);
  const years = viewYears(material, measure, series);
  const latest = series === null ? base.year : latestYear(material, measure, series);
  const partners = ["all", ...PARTNER_WORDS, ...areaIds(manifest)];
  const read = <T>(name: string, parameter: Parameter<T>, fallback: T): T =>
    readParameter(reading, name, parameter, fallback);

  const view: MapDocument = {
    material: material.id,
    measure,
    series,
    year: readYear(reading, years, latest),
    place: readPlace(reading, manifest, measure === "imports" ? EU27 : null),
    partners: readWord(reading, "partners", partners, base.partners),
    flows: read("flows", PARAMETERS.flows, base.flows),
    code: readCode(reading, material),
    direction: read("direction", PARAMETERS.direction, base.direction),
    unit: read("unit", PARAMETERS.unit, base.unit),
    eu: read("eu", PARAMETERS.eu, base.eu),
    top: read("top", PARAMETERS.top, base.top),
    trade: read("trade", PARAMETERS.trade, base.trade),
    projects: read("projects", PARAMETERS.projects, base.projects),
    agreements: read("agreements", PARAMETERS.agreements, base.agreements),
    grade: read("grade", PARAMETERS.grade, base.grade),
    select: readSelect(reading, manifest),
    table: read("table", PARAMETERS.table, base.table),
    projection: read("projection", PARAMETERS.projection, base.projection),
    camera: read("camera", PARAMETERS.camera, base.camera),
    theme: read("theme", PARAMETERS.theme, base.theme),
    lang: read("lang", PARAMETERS.lang, base.lang),
  };
  for (const name of new Set(parameters.keys())) {
    const [first = "", ...again] = new Set(parameters.getAll(name));
    if (PARAMETER_NAMES.includes(name)) {
      for (const value of again) reading.issues.push({ parameter: name, value, used: first, valid: [] });
    } else if (!PAGE_PARAMETERS.includes(name)) {
      reading.issues.push({ parameter: name, value: first, used: "", valid: PARAMETER_NAMES });
    }
  }
  return { view, issues: reading.issues };
}

/**
 * The canonical query string of a view: material, measure and year always, the rest where it
 * differs from the default, in a fixed order. The same view always gives the same string.
 */
export function encodeView(view: MapDocument, manifest: Manifest): string {
  const material = manifest.materials.find(({ id }) => id === view.material);
  if (!material) throw new RangeError(`unknown material ${view.material}`);
  const base = defaultView(material, view.measure);
  const parts: string[] = [`material=${view.material}`, `measure=${view.measure}`, `year=${view.year}`];
  const add = (name: string, text: string): void => {
    parts.push(`${name}=${encodeURIComponent(text).replaceAll("%2C", ",")}`);
  };
  if (view.series !== null) add("series", view.series);
  if (view.place !== base.place) add("place", view.place ?? "world");
  if (view.partners !== base.partners) add("partners", view.partners);
  const write = <T>(name: string, parameter: Parameter<T>, value: T, normal: T): void => {
    const text = parameter.write(value);
    if (text !== parameter.write(normal)) add(name, text);
  };
  write("flows", PARAMETERS.flows, view.flows, base.flows);
  if (view.code !== null) add("code", view.code);
  write("direction", PARAMETERS.direction, view.direction, base.direction);
  write("unit", PARAMETERS.unit, view.unit, base.unit);
  write("eu", PARAMETERS.eu, view.eu, base.eu);
  write("top", PARAMETERS.top, view.top, base.top);
  write("trade", PARAMETERS.trade, view.trade, base.trade);
  write("projects", PARAMETERS.projects, view.projects, base.projects);
  write("agreements", PARAMETERS.agreements, view.agreements, base.agreements);
  write("grade", PARAMETERS.grade, view.grade, base.grade);
  write("select", PARAMETERS.select, view.select, base.select);
  write("table", PARAMETERS.table, view.table, base.table);
  write("projection", PARAMETERS.projection, view.projection, base.projection);
  write("camera", PARAMETERS.camera, view.camera, base.camera);
  write("theme", PARAMETERS.theme, view.theme, base.theme);
  write("lang", PARAMETERS.lang, view.lang, base.lang);
  return parts.join("&");
}
