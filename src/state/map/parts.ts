import type { DocumentPart } from "../parameter.ts";
import type { Filters, Look, MapDocument, Question } from "./document.ts";
import { MAP_PARAMETERS } from "./parameters.ts";

function namesOf(part: DocumentPart): readonly string[] {
  return Object.entries(MAP_PARAMETERS).flatMap(([name, parameter]) => (parameter.part === part ? name : []));
}

/** A function that takes the fields of one part of a document. */
function taking<Part extends object>(part: DocumentPart): (document: Part) => Part {
  const names = namesOf(part);
  return (document) =>
    Object.fromEntries(Object.entries(document).filter(([name]) => names.includes(name))) as Part;
}

/** The part of a document that says which figures are asked for. */
export const questionOf = taking<Question>("question");

/** The part that says which of the figures are shown. */
export const filtersOf = taking<Filters>("filters");

/** The part that says how it is drawn. */
export const lookOf: (document: MapDocument) => Look = taking<Look>("look");

/** What a Scene is made of: the question and its filters. */
export function askedOf(asked: Question & Filters): Question & Filters {
  return { ...questionOf(asked), ...filtersOf(asked) };
}
