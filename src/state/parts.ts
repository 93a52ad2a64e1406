import type { Filters, Look, MapDocument, Question } from "./view.ts";

/** The part of a document that says which figures are asked for. */
export function questionOf(asked: Question): Question {
  const { material, measure, year, series, place, flows, code, direction, unit, eu, trade } = asked;
  return { material, measure, year, series, place, flows, code, direction, unit, eu, trade };
}

/** The part that says which of the figures are shown. */
export function filtersOf({ partners, top, projects, agreements, grade, select }: Filters): Filters {
  return { partners, top, projects, agreements, grade, select };
}

/** What a Scene is made of: the question and its filters. */
export function askedOf(asked: Question & Filters): Question & Filters {
  return { ...questionOf(asked), ...filtersOf(asked) };
}

/** The part that says how it is drawn. */
export function lookOf({ projection, camera, theme, lang, table }: MapDocument): Look {
  return { projection, camera, theme, lang, table };
}
