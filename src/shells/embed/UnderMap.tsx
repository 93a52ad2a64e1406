import { useWords } from "#i18n/WordsContext.tsx";
import { ElsewhereList } from "#panels/figures/ElsewhereList.tsx";
import { LegendCard } from "#panels/legend/LegendCard.tsx";
import { GradedNote } from "#panels/notes/GradedNote.tsx";
import { NotesList } from "#panels/notes/NotesList.tsx";
import { NotesRemarks } from "#panels/notes/NotesRemarks.tsx";
import { EditionCorrections } from "#panels/notices/EditionCorrections.tsx";
import { Description } from "#panels/reading/Description.tsx";
import { SupplierTable } from "#panels/tables/SupplierTable.tsx";
import { Timeline } from "#panels/timeline/Timeline.tsx";
import type { Scene } from "#scene/contract/scene.ts";
import type { EmbedOptions } from "#state/embed/embedOptions.ts";
import type { MapDocument } from "#state/map/document.ts";
import type { Intent } from "#state/map/intents.ts";
import { askedEdition } from "#state/url/askedEdition.ts";
import type { Flavour } from "#theme/mapPaint.ts";
import { Disclosure } from "#ui/surfaces/Disclosure.tsx";
import { Region } from "../parts/Region.tsx";

interface UnderMapProps {
  readonly scene: Scene;
  readonly view: MapDocument;
  readonly options: EmbedOptions;
  readonly flavour: Flavour;
  readonly mapWidthPx: number;
  readonly dispatch: (intent: Intent) => void;
}

/** What an embed holds under its map, fetched after the first picture: year, legend, table, notes, description. */
export default function UnderMap(props: UnderMapProps) {
  const words = useWords();
  const { scene, view, options, flavour, mapWidthPx, dispatch } = props;
  const edition = askedEdition(window.location.search);
  return (
    <Region resetKeys={[scene]}>
      {options.controls.includes("year") ? <Timeline scene={scene} dispatch={dispatch} /> : null}
      <Disclosure title={words.text("legend.title")} isOpenAtFirst={options.controls.includes("legend")}>
        <LegendCard scene={scene} flavour={flavour} mapWidthPx={mapWidthPx} />
      </Disclosure>
      {options.controls.includes("table") ? (
        <Disclosure title={words.text("table.title")}>
          <SupplierTable scene={scene} table={view.table} dispatch={dispatch} />
        </Disclosure>
      ) : null}
      {scene.elsewhere.length > 0 ? (
        <Disclosure title={words.text("elsewhere.title")}>
          <ElsewhereList scene={scene} />
        </Disclosure>
      ) : null}
      {scene.notes.length + scene.remarks.length > 0 ? (
        <Disclosure title={words.text("notes.title")}>
          {scene.notes.length > 0 ? <NotesList notes={scene.notes} /> : null}
          {scene.remarks.length > 0 ? <NotesRemarks scene={scene} /> : null}
        </Disclosure>
      ) : null}
      <GradedNote scene={scene} />
      <Description scene={scene} projection={view.projection} alt={options.alt} />
      {edition === null ? null : <EditionCorrections edition={edition} material={view.material} />}
    </Region>
  );
}
