import { useMemo } from "react";
import { useWords } from "#i18n/WordsContext.tsx";
import type { Manifest } from "#schema/manifest.ts";
import { choosePlace, type Intent } from "#state/map/intents.ts";
import { Combobox } from "#ui/controls/Combobox.tsx";
import { IconButton } from "#ui/controls/IconButton.tsx";
import styles from "./PlacePicker.module.css";
import { placeOptions, WORLD } from "./placeOptions.ts";

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
