import { EU27, isAgreementGroup } from "#domain/place.ts";
import { otherNames } from "#i18n/otherNames.ts";
import type { Words } from "#i18n/words.ts";
import type { Manifest } from "#schema/manifest.ts";
import type { ComboboxOption } from "#ui/controls/matchingOptions.ts";

/** What stands for no focus. */
export const WORLD = "world";

/** World, EU, groups and places to choose from, with all the names they are found by. */
export function placeOptions(manifest: Manifest, words: Words): readonly ComboboxOption[] {
  const byName = (a: ComboboxOption, b: ComboboxOption) => words.formats.compare(a.label, b.label);
  const found = (id: string, ...codes: readonly string[]) => [id, ...codes, ...otherNames(id, words.locale)];
  const groups = manifest.groups
    .filter(({ id }) => id !== EU27 && !isAgreementGroup(id))
    .map(({ id }) => ({
      id,
      label: words.place(id),
      keywords: found(id),
      group: words.text("place.groups"),
    }));
  const places = manifest.places.map(({ id, iso2 }) => ({
    id,
    label: words.place(id),
    keywords: found(id, iso2),
    group: words.text("place.places"),
  }));
  return [
    { id: WORLD, label: words.text("place.world"), keywords: [WORLD], group: "" },
    { id: EU27, label: words.place(EU27), keywords: found(EU27), group: "" },
    ...groups.toSorted(byName),
    ...places.toSorted(byName),
  ];
}
