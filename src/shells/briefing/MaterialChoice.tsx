import { useWords } from "#i18n/WordsContext.tsx";
import type { MaterialId } from "#schema/ids.ts";
import type { Manifest } from "#schema/manifest.ts";
import { Select } from "#ui/controls/Select.tsx";

interface MaterialChoiceProps {
  readonly manifest: Manifest;
  readonly value: MaterialId;
  readonly onChange: (material: MaterialId) => void;
}

/** Which material a page is about, out of all, by name. */
export function MaterialChoice({ manifest, value, onChange }: MaterialChoiceProps) {
  const words = useWords();
  const options = manifest.materials
    .map(({ id }) => ({ id, label: words.material(id) }))
    .toSorted((a, b) => words.formats.compare(a.label, b.label));
  return (
    <Select
      label={words.text("briefing.material")}
      groups={[{ label: null, options }]}
      value={value}
      onChange={onChange}
    />
  );
}
