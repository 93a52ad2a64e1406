import { useWords } from "#i18n/WordsContext.tsx";
import { Description } from "#panels/Description.tsx";
import { LegendCard } from "#panels/LegendCard.tsx";
import { NotesList } from "#panels/NotesList.tsx";
import { SupplierTable } from "#panels/SupplierTable.tsx";
import { Timeline } from "#panels/Timeline.tsx";
import type { Scene } from "#scene/scene.ts";
import type { EmbedOptions } from "#state/embedOptions.ts";
import type { Intent } from "#state/intents.ts";
import type { ViewState } from "#state/view.ts";
import type { Flavour } from "#theme/mapPaint.ts";
import { Disclosure } from "#ui/Disclosure.tsx";

interface EmbedUnderMapProps {
  readonly scene: Scene;
  readonly view: ViewState;
  readonly options: EmbedOptions;
  readonly flavour: Flavour;
  readonly mapWidthPx: number;
  readonly dispatch: (intent: Intent) => void;
}

/** What an embed holds under its map, fetched after the first picture: year, legend, table, notes, description. */
export default function EmbedUnderMap(props: EmbedUnderMapProps) {
  const words = useWords();
  const { scene, view, options, flavour, mapWidthPx, dispatch } = props;
  return (
    <>
      {options.controls.includes("year") ? <Timeline scene={scene} dispatch={dispatch} /> : null}
      <Disclosure title={words.text("legend.title")} isOpenAtFirst={options.controls.includes("legend")}>
        <LegendCard scene={scene} flavour={flavour} mapWidthPx={mapWidthPx} />
      </Disclosure>
      {options.controls.includes("table") ? (
        <Disclosure title={words.text("table.title")}>
          <SupplierTable scene={scene} table={view.table} dispatch={dispatch} />
        </Disclosure>
      ) : null}
      {scene.notes.length > 0 ? (
        <Disclosure title={words.text("notes.title")}>
          <NotesList scene={scene} />
        </Disclosure>
      ) : null}
      <Description scene={scene} projection={view.projection} alt={options.alt} />
    </>
  );
}
