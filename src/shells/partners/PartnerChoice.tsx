import { AGREEMENT_GROUP, placeIndex } from "#domain/place.ts";
import { useWords } from "#i18n/WordsContext.tsx";
import type { PlaceId } from "#schema/ids.ts";
import type { Manifest } from "#schema/manifest.ts";
import { Select } from "#ui/controls/Select.tsx";

interface PartnerChoiceProps {
  readonly manifest: Manifest;
  readonly value: PlaceId | null;
  readonly onChange: (place: PlaceId | null) => void;
}

/** What stands for all partners in a list of places. */
const ALL = "";

/** Which partner the page is about, or all of them; a place in the address that is none is offered too. */
export function PartnerChoice({ manifest, value, onChange }: PartnerChoiceProps) {
  const words = useWords();
  const partners = placeIndex(manifest).members(AGREEMENT_GROUP);
  const options = [...new Set([...partners, ...(value === null ? [] : [value])])]
    .map((id) => ({ id, label: words.place(id) }))
    .toSorted((a, b) => words.formats.compare(a.label, b.label));
  return (
    <Select
      label={words.text("partners.choose")}
      groups={[{ label: null, options: [{ id: ALL, label: words.text("partners.all") }, ...options] }]}
      value={value ?? ALL}
      onChange={(id) => onChange(id === ALL ? null : id)}
    />
  );
}
