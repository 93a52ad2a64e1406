import { useMemo } from "react";
import { useWords } from "#i18n/WordsContext.tsx";
import type { Manifest } from "#schema/manifest.ts";
import { chooseMaterial, type Intent } from "#state/map/intents.ts";
import { Combobox } from "#ui/controls/Combobox.tsx";
import { materialOptions } from "./materialOptions.ts";

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
