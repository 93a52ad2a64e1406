import { otherNames } from "#i18n/otherNames.ts";
import type { Words } from "#i18n/words.ts";
import type { Manifest, ManifestMaterial } from "#schema/manifest.ts";
import type { ComboboxOption } from "#ui/controls/comboboxOptions.ts";

/** Groups in the order in which a reader from industry policy looks for them; others follow. */
const GROUP_ORDER = [
  "battery",
  "rare-earths",
  "semiconductor",
  "light-metals",
  "pgm",
  "refractory-metals",
  "bulk",
  "minor-metals",
  "industrial-minerals",
  "gas",
];

const groupKey = (group: string) => group.toLowerCase().replaceAll(/[\s_]+/g, "-");

function groupRank({ group }: ManifestMaterial): number {
  const rank = GROUP_ORDER.indexOf(groupKey(group));
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
