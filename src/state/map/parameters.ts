import { coverageOf, latestYear, measuresOf, viewYears } from "#domain/coverage/availability.ts";
import { EU27 } from "#domain/place.ts";
import {
  GRADES,
  type Grade,
  LANGUAGES,
  type MaterialId,
  MEASURES,
  type Measure,
  type PlaceId,
  TRADED_FORMS,
  type TradedForm,
} from "#schema/ids.ts";
import type { DocumentPart, Parameter } from "../parameter.ts";
import { readLanguage } from "../url/readLanguage.ts";
import { areaIds, defaultMeasure, firstMaterial, type Subject } from "./subject.ts";
import { readCamera, readLimit, readPercent, readSelection, writeCamera } from "./texts.ts";
import {
  type Camera,
  type DrawLimit,
  PARTNER_WORDS,
  PROJECTIONS,
  type Projection,
  type Selection,
} from "./values.ts";

/** How many flows are drawn unless the reader asks otherwise: about as many as a world map can show legibly. */
const FLOWS_DRAWN = 40;

/** Most spare capacity that an illustration takes, in per cent of exports: ten times as much as is exported. */
const MOST_SPARE = 1000;

const sameWord = <T extends string>(words: readonly T[], text: string): T | undefined =>
  words.find((word) => word.toLowerCase() === text.toLowerCase());

/** A parameter of any kind: gives the table's entries their types. */
const of = <T, Part extends DocumentPart>(
  part: Part,
  parameter: Omit<Parameter<T, Subject, Part>, "part">,
): Parameter<T, Subject, Part> => ({ part, ...parameter });

/** A word out of a closed list. */
const oneOf = <T extends string, Part extends DocumentPart>(
  part: Part,
  words: readonly T[],
  fallback: T | ((subject: Subject) => T),
): Parameter<T, Subject, Part> => ({
  part,
  fallback: typeof fallback === "string" ? () => fallback : fallback,
  read: (text) => sameWord(words, text),
  write: (value) => value,
  valid: () => words,
});

/** A whole number of per cent within bounds, both included. */
const percent = (least: number, most: number, fallback: number) =>
  of<number, "question">("question", {
    fallback: () => fallback,
    read: (text) => readPercent(text, least, most),
    write: String,
    valid: () => [least, most].map(String),
  });

/** The year of the written opening of a measure, else the latest that has both shares and flows. */
const defaultYear = ({ material, measure, series }: Subject): number =>
  series === null && material.opening?.measure === measure
    ? material.opening.year
    : latestYear(material, measure, series);

const yearsOf = ({ material, measure, series }: Subject) => viewYears(material, measure, series);
const seriesOf = ({ material, measure }: Subject) =>
  coverageOf(material, measure)?.series.map(({ id }) => id) ?? [];

/** The ids that a selection of places names. */
const selectedAreas = ({ kind, id }: Selection): readonly string[] | null =>
  kind === "place" ? [id] : kind === "flow" ? id.split("-") : null;

/** Whether a text selects by one area where that area alone can be wrong. */
function namesOneArea(text: string): boolean {
  const selection = readSelection(text);
  return selection !== undefined && selectedAreas(selection)?.length === 1;
}

/**
 * The parameters of a map in the order in which they are read and written. What a parameter's fallback or values depend on
 * comes before it. Each is documented in `docs/query.md`.
 */
export const MAP_PARAMETERS = {
  material: of<MaterialId, "question">("question", {
    fallback: ({ manifest }) => firstMaterial(manifest).id,
    read: (text, { manifest }) =>
      sameWord(
        manifest.materials.map(({ id }) => id),
        text,
      ),
    write: (id) => id,
    valid: ({ manifest }) => manifest.materials.map(({ id }) => id),
    isAlwaysWritten: true,
  }),
  measure: of<Measure, "question">("question", {
    fallback: ({ material }) => defaultMeasure(material),
    read: (text, { material }) => {
      const measure = sameWord(MEASURES, text);
      const offered = measuresOf(material);
      return measure === undefined || offered.length === 0 || offered.includes(measure) ? measure : undefined;
    },
    write: (id) => id,
    valid: ({ material }, text) => (sameWord(MEASURES, text) === undefined ? MEASURES : measuresOf(material)),
    isAlwaysWritten: true,
  }),
  year: of<number, "question">("question", {
    fallback: defaultYear,
    read: (text, subject) => yearsOf(subject).find((year) => String(year) === text),
    write: String,
    valid: (subject) => yearsOf(subject).map(String),
    // The nearest year that exists.
    instead: (text, subject) => {
      const year = /^\d{1,5}$/.test(text) ? Number(text) : defaultYear(subject);
      const isNearer = (one: number, other: number) => Math.abs(one - year) < Math.abs(other - year);
      const [first = defaultYear(subject), ...others] = yearsOf(subject);
      return others.reduce((best, one) => (isNearer(one, best) ? one : best), first);
    },
    isAlwaysWritten: true,
  }),
  /** Id of the share series, or null for the measure's default. */
  series: of<string | null, "question">("question", {
    fallback: () => null,
    read: (text, subject) => {
      const id = sameWord(seriesOf(subject), text);
      return id === seriesOf(subject)[0] && id !== undefined ? null : id;
    },
    write: (id) => id ?? "",
    valid: seriesOf,
  }),
  /** Place or group in focus; null for the whole world. */
  place: of<PlaceId | null, "question">("question", {
    fallback: ({ measure }) => (measure === "imports" ? EU27 : null),
    read: (text, { manifest, measure }) =>
      measure !== "imports" && text.toLowerCase() === "world" ? null : sameWord(areaIds(manifest), text),
    write: (id) => id ?? "world",
    valid: ({ manifest, measure }) => [...areaIds(manifest), ...(measure === "imports" ? [] : ["world"])],
  }),
  /** "all", a word for partners with an agreement, a group id or a place. */
  partners: of<string, "filters">("filters", {
    fallback: () => "all",
    read: (text, { manifest }) => sameWord(["all", ...PARTNER_WORDS, ...areaIds(manifest)], text),
    write: (id) => id,
    valid: ({ manifest }) => ["all", ...PARTNER_WORDS, ...areaIds(manifest)],
  }),
  flows: oneOf<TradedForm | "all" | "none", "question">("question", [...TRADED_FORMS, "all", "none"], "all"),
  /** Customs code to draw alone; null for the material's basket, or the form chosen. */
  code: of<string | null, "question">("question", {
    fallback: () => null,
    read: (text, { material: { codes = [] } }) => sameWord(codes, text),
    write: (code) => code ?? "",
    valid: ({ material: { codes = [] } }) => codes,
  }),
  direction: oneOf<"in" | "out" | "both", "question">("question", ["in", "out", "both"], ({ measure }) =>
    measure === "imports" ? "in" : "both",
  ),
  unit: oneOf<"value" | "mass", "question">("question", ["value", "mass"], "value"),
  eu: oneOf<"one" | "members", "question">("question", ["one", "members"], "one"),
  top: of<DrawLimit, "filters">("filters", {
    fallback: () => ({ kind: "count", flows: FLOWS_DRAWN }),
    read: readLimit,
    write: (limit) => (limit.kind === "count" ? String(limit.flows) : `${limit.percent}pc`),
    valid: () => ["40", "200", "90pc"],
  }),
  /** World trade tables (USD), EU customs (EUR), or whichever suits the focus. */
  trade: oneOf<"auto" | "world" | "eu-customs", "question">(
    "question",
    ["auto", "world", "eu-customs"],
    "auto",
  ),
  /** Places and groups whose exports stop in an illustration; none for trade as it was. */
  stop: of<readonly string[], "question">("question", {
    fallback: () => [],
    read: (text, { manifest }) => {
      const ids = text.split(",").map((id) => sameWord(areaIds(manifest), id.trim()));
      return ids.every((id) => id !== undefined) ? [...new Set(ids)] : undefined;
    },
    write: (ids) => ids.join(),
    valid: ({ manifest }, text) => {
      const areas = areaIds(manifest);
      const known = text.split(",").filter((id) => sameWord(areas, id) !== undefined);
      return areas.map((id) => [...known, id].join());
    },
  }),
  /** Part of their exports that stops, in per cent. */
  cut: percent(1, 100, 100),
  /** By how much everybody else could export more, in per cent of what they export. */
  spare: percent(0, MOST_SPARE, 0),
  projects: oneOf<"material" | "all" | "none", "filters">("filters", ["material", "all", "none"], "material"),
  agreements: oneOf<"show" | "hide", "filters">("filters", ["show", "hide"], "show"),
  /** The weakest grade of figures to show; "any" shows all. */
  grade: oneOf<Grade | "any", "filters">("filters", [...GRADES, "any"], "any"),
  select: of<Selection | null, "filters">("filters", {
    fallback: () => null,
    read: (text, { manifest }) => {
      const selection = readSelection(text);
      const areas = selection && selectedAreas(selection);
      if (!selection || !areas) return selection;
      const isKnown = areas.every((id) => areaIds(manifest).includes(id));
      return isKnown && areas.length === (selection.kind === "place" ? 1 : 2) ? selection : undefined;
    },
    write: (selection) => (selection ? `${selection.kind}.${selection.id}` : ""),
    valid: ({ manifest }, text) =>
      namesOneArea(text)
        ? areaIds(manifest).map((id) => `place.${id}`)
        : ["place.COD", "flow.COD-CHN", "project.jadar"],
  }),
  table: oneOf<"places" | "flows" | "projects", "look">("look", ["places", "flows", "projects"], "places"),
  projection: oneOf<Projection, "look">("look", PROJECTIONS, "equal-earth"),
  camera: of<Camera | null, "look">("look", {
    fallback: () => null,
    read: readCamera,
    write: writeCamera,
    valid: () => ["11.6,50.2,4"],
  }),
  theme: oneOf<"auto" | "light" | "dark", "look">("look", ["auto", "light", "dark"], "auto"),
  /** A language of the app, or "auto" for the reader's own. */
  lang: of<string, "look">("look", {
    fallback: () => "auto",
    read: readLanguage,
    write: (lang) => lang,
    valid: () => LANGUAGES,
  }),
};
