import type { MaterialId, PlaceId } from "#schema/ids.ts";
import { firstMaterial } from "../map/subject.ts";
import type { Parameter } from "../parameter.ts";
import type { PageSubject } from "./codec.ts";

const sameId = (ids: readonly string[], text: string): string | undefined =>
  ids.find((id) => id.toLowerCase() === text.toLowerCase());

/** The material a page is about: the same parameter as on the map. */
export const materialOfPage: Parameter<MaterialId, PageSubject> = {
  part: "question",
  fallback: ({ manifest }) => firstMaterial(manifest).id,
  read: (text, { manifest }) =>
    sameId(
      manifest.materials.map(({ id }) => id),
      text,
    ),
  write: (id) => id,
  valid: ({ manifest }) => manifest.materials.map(({ id }) => id),
  isAlwaysWritten: true,
};

/** One place a page is about; null for none. */
export const placeOfPage: Parameter<PlaceId | null, PageSubject> = {
  part: "question",
  fallback: () => null,
  read: (text, { manifest }) =>
    sameId(
      manifest.places.map(({ id }) => id),
      text,
    ),
  write: (id) => id ?? "",
  valid: ({ manifest }) => manifest.places.map(({ id }) => id),
};

/** A word out of a closed list, the first of which is the default. */
export function wordOfPage<Word extends string>(
  words: readonly [Word, ...Word[]],
): Parameter<Word, PageSubject> {
  return {
    part: "question",
    fallback: () => words[0],
    read: (text) => words.find((word) => word.toLowerCase() === text.toLowerCase()),
    write: (word) => word,
    valid: () => words,
  };
}
