import { MATERIAL_GROUPS } from "#domain/reference/materialGroups.ts";
import { otherNames } from "#i18n/otherNames.ts";
import type { Words } from "#i18n/words.ts";
import type { Manifest, ManifestMaterial } from "#schema/manifest.ts";
import type { ComboboxOption } from "#ui/controls/matchingOptions.ts";

const groupKey = (group: string) => group.toLowerCase().replaceAll(/[\s_]+/g, "-");

const GROUP_ORDER: readonly string[] = MATERIAL_GROUPS;

/** Place of a material's group in the written order; groups that are not in it follow. */
function groupRank({ group }: ManifestMaterial): number {
  const rank = GROUP_ORDER.indexOf(group);
  return rank === -1 ? GROUP_ORDER.length : rank;
}

/** Materials to choose from, with all the names they are found by. */
export function materialOptions(manifest: Manifest, words: Words): readonly ComboboxOption[] {
  return manifest.materials
    .toSorted(
      (a, b) =>
        groupRank(a) - groupRank(b) || words.formats.compare(words.material(a.id), words.material(b.id)),
    )
    .map((material) => ({
      id: material.id,
      label: words.material(material.id),
      keywords: [
        material.id,
        ...(material.symbol ? [material.symbol] : []),
        ...otherNames(material.id, words.locale),
      ],
      group: words.lookUp(`material-group.${groupKey(material.group)}`),
      mark: material.strategic
        ? { text: words.text("material.strategic.mark"), meaning: words.text("material.strategic") }
        : undefined,
    }));
}
