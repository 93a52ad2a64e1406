import { useMemo } from "react";
import { useWords } from "#i18n/WordsContext.tsx";
import type { Words } from "#i18n/words.ts";
import type { Manifest, ManifestMaterial } from "#schema/manifest.ts";
import { chooseMaterial, type Intent } from "#state/intents.ts";
import { Combobox } from "#ui/Combobox.tsx";
import type { ComboboxOption } from "#ui/comboboxOptions.ts";

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

function materialOptions(manifest: Manifest, words: Words): readonly ComboboxOption[] {
  return manifest.materials
    .toSorted(
      (a, b) =>
        groupRank(a) - groupRank(b) || words.formats.compare(words.material(a.id), words.material(b.id)),
    )
    .map((material) => ({
      id: material.id,
      label: words.material(material.id),
      keywords: [material.id, ...(material.symbol ? [material.symbol] : [])],
      group: words.lookUp(`material-group.${groupKey(material.group)}`),
      mark: material.strategic
        ? { text: words.text("material.strategic.mark"), meaning: words.text("material.strategic") }
        : undefined,
    }));
}

interface MaterialPickerProps {
  readonly manifest: Manifest;
  readonly material: string;
  readonly dispatch: (intent: Intent) => void;
}

/** Choice of a material by search. */
export function MaterialPicker({ manifest, material, dispatch }: MaterialPickerProps) {
  const words = useWords();
  const options = useMemo(() => materialOptions(manifest, words), [manifest, words]);
  return (
    <Combobox
      id="material"
      label={words.text("material.label")}
      size="large"
      options={options}
      selectedId={material}
      onSelect={(id) => dispatch(chooseMaterial(id))}
      placeholder={words.text("material.placeholder")}
      countText={(count) => words.text("material.count", { count })}
      emptyText={words.text("material.none")}
    />
  );
}
