import { useState } from "react";
import { useWords } from "#i18n/WordsContext.tsx";
import { Filters } from "#panels/filters/Filters.tsx";
import { filtersSummary } from "#panels/filters/filtersSummary.ts";
import type { Scene } from "#scene/contract/scene.ts";
import type { Manifest } from "#schema/manifest.ts";
import type { MapDocument } from "#state/map/document.ts";
import type { Intent } from "#state/map/intents.ts";
import { Button } from "#ui/controls/Button.tsx";
import { Dialog } from "#ui/surfaces/Dialog.tsx";
import { Disclosure } from "#ui/surfaces/Disclosure.tsx";
import styles from "./FilterArea.module.css";

interface FilterAreaProps {
  readonly manifest: Manifest;
  readonly scene: Scene;
  readonly view: MapDocument;
  /** On a phone: a bar under the thumb that opens a sheet. */
  readonly isNarrow: boolean;
  readonly dispatch: (intent: Intent) => void;
}

/** The filters where there is room for them, or behind a bar at the lower edge. */
export function FilterArea({ manifest, scene, view, isNarrow, dispatch }: FilterAreaProps) {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const filters = (
    <Filters manifest={manifest} scene={scene} projection={view.projection} dispatch={dispatch} />
  );
  if (!isNarrow) {
    return (
      <div id="filters" tabIndex={-1} className={styles["inline"]}>
        <Disclosure title={words.text("filters.title")} summary={filtersSummary(scene, words)}>
          {filters}
        </Disclosure>
      </div>
    );
  }
  return (
    <>
      <nav id="filters" tabIndex={-1} className={styles["bar"]} aria-label={words.text("nav.sections")}>
        <a href="#map">{words.text("nav.to-map")}</a>
        <a href="#table">{words.text("nav.to-table")}</a>
        <Button icon="filters" look="strong" onClick={() => setOpen(true)}>
          {words.text("filters.open")}
        </Button>
      </nav>
      {isOpen ? (
        <Dialog
          look="sheet"
          title={words.text("filters.title")}
          closeLabel={words.text("filters.close")}
          onClose={() => setOpen(false)}
        >
          {filters}
        </Dialog>
      ) : null}
    </>
  );
}
