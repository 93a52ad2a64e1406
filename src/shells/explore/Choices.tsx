import { MaterialPicker } from "#panels/chooser/MaterialPicker.tsx";
import { PlacePicker } from "#panels/chooser/PlacePicker.tsx";
import type { Manifest } from "#schema/manifest.ts";
import type { MapDocument } from "#state/map/document.ts";
import type { Intent } from "#state/map/intents.ts";

interface ChoicesProps {
  readonly manifest: Manifest;
  readonly view: MapDocument;
  readonly dispatch: (intent: Intent) => void;
}

/** The two searches: which material, seen from where. */
export default function Choices({ manifest, view, dispatch }: ChoicesProps) {
  return (
    <>
      <MaterialPicker manifest={manifest} material={view.material} dispatch={dispatch} />
      <PlacePicker manifest={manifest} place={view.place} dispatch={dispatch} />
    </>
  );
}
