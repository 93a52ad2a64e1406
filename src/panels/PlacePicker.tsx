import { useMemo } from "react";
import { AGREEMENT_GROUP, EU27 } from "#domain/place.ts";
import { useWords } from "#i18n/WordsContext.tsx";
import type { Words } from "#i18n/words.ts";
import type { Manifest } from "#schema/manifest.ts";
import { choosePlace, type Intent } from "#state/intents.ts";
import { Combobox } from "#ui/Combobox.tsx";
import type { ComboboxOption } from "#ui/comboboxOptions.ts";
import { IconButton } from "#ui/IconButton.tsx";
import styles from "./PlacePicker.module.css";

const WORLD = "world";

function placeOptions(manifest: Manifest, words: Words): readonly ComboboxOption[] {
  const byName = (a: ComboboxOption, b: ComboboxOption) => words.formats.compare(a.label, b.label);
  const groups = manifest.groups
    .filter(({ id }) => id !== EU27 && !id.startsWith(AGREEMENT_GROUP))
    .map(({ id }) => ({ id, label: words.place(id), keywords: [id], group: words.text("place.groups") }));
  const places = manifest.places.map(({ id, iso2 }) => ({
    id,
    label: words.place(id),
    keywords: [id, iso2],
    group: words.text("place.places"),
  }));
  return [
    { id: WORLD, label: words.text("place.world"), keywords: [WORLD], group: "" },
    { id: EU27, label: words.place(EU27), keywords: [EU27, "EU"], group: "" },
    ...groups.toSorted(byName),
    ...places.toSorted(byName),
  ];
}

interface PlacePickerProps {
  readonly manifest: Manifest;
  readonly place: string | null;
  readonly dispatch: (intent: Intent) => void;
}

/** Choice of the place or group in focus, by search, with a way back to the world. */
export function PlacePicker({ manifest, place, dispatch }: PlacePickerProps) {
  const words = useWords();
  const options = useMemo(() => placeOptions(manifest, words), [manifest, words]);
  return (
    <div className={styles["picker"]}>
      <Combobox
        label={words.text("place.label")}
        size="large"
        listEdge="end"
        options={options}
        selectedId={place ?? WORLD}
        onSelect={(id) => dispatch(choosePlace(id === WORLD ? null : id))}
        placeholder={words.text("place.placeholder")}
        countText={(count) => words.text("place.count", { count })}
        emptyText={words.text("place.none")}
      />
      {place === null ? null : (
        <IconButton
          icon="world"
          label={words.text("place.clear")}
          onClick={() => dispatch(choosePlace(null))}
        />
      )}
    </div>
  );
}
