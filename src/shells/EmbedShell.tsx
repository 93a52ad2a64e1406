import { useWords } from "#i18n/WordsContext.tsx";
import { Caption } from "#panels/Caption.tsx";
import { Footnotes } from "#panels/Footnotes.tsx";
import { GlobeNote } from "#panels/GlobeNote.tsx";
import { IssuesNotice } from "#panels/IssuesNotice.tsx";
import { LegendCard } from "#panels/LegendCard.tsx";
import { useView } from "#state/useView.ts";
import { encodeView } from "#state/viewCodec.ts";
import { Disclosure } from "#ui/Disclosure.tsx";
import { Skeleton } from "#ui/Skeleton.tsx";
import { useElementSize } from "#ui/useElementSize.ts";
import { DataErrorCard } from "./DataErrorCard.tsx";
import styles from "./EmbedShell.module.css";
import { MapRegion } from "./MapRegion.tsx";
import { pageAddress } from "./pageAddress.ts";
import type { ShellProps } from "./shellProps.ts";
import { useDocument } from "./useDocument.ts";
import { useFlavour } from "./useFlavour.ts";
import { useLanguage } from "./useLanguage.ts";
import { useScene } from "./useScene.ts";

const LIKELY_MAP_WIDTH = 600;

/** The same Scene for other people's pages: title, map, legend, sources, footnotes and the way to the full view. */
export function EmbedShell({ manifest, speak }: ShellProps) {
  const words = useWords();
  const { view, issues, dispatch } = useView(manifest);
  useLanguage(view.lang, speak);
  const { scene, dossierFailure, projectsFailure, partnershipsFailure } = useScene(manifest, view);
  const flavour = useFlavour(view.theme);
  const [mapSize, measureMap] = useElementSize();
  const caption = scene ? words.say(scene.caption) : words.material(view.material);
  useDocument(words.text("app.title", { caption }), view.theme);
  return (
    <main className={styles["embed"]}>
      <IssuesNotice issues={issues} onDismiss={() => dispatch((same) => ({ ...same }))} />
      {scene ? <Caption scene={scene} /> : <h1 className={styles["title"]}>{caption}</h1>}
      {dossierFailure ? (
        <DataErrorCard
          title={words.text("error.dossier.title", { material: caption })}
          error={dossierFailure.error}
          onRetry={dossierFailure.retry}
        />
      ) : null}
      {scene || dossierFailure ? null : <Skeleton lines={2} label={words.text("app.loading")} />}
      <div className={styles["map"]} ref={measureMap}>
        <MapRegion
          manifest={manifest}
          scene={scene}
          hasNoFigures={dossierFailure !== null}
          view={view}
          flavour={flavour}
          gestures="embedded"
          wakes="when-touched"
          dispatch={dispatch}
        />
      </div>
      {scene ? (
        <>
          <Disclosure title={words.text("legend.title")}>
            <LegendCard scene={scene} flavour={flavour} mapWidthPx={mapSize?.width ?? LIKELY_MAP_WIDTH} />
          </Disclosure>
          {projectsFailure ? <p role="status">{words.text("error.data.projects")}</p> : null}
          {partnershipsFailure ? <p role="status">{words.text("error.data.partnerships")}</p> : null}
          <p className={styles["sources"]}>
            {words.text("embed.sources", {
              list: words.formats.remarks(
                scene.sources.map(({ publisher, edition }) => `${publisher}, ${edition}`),
              ),
            })}{" "}
            <a href={pageAddress("./", encodeView(view, manifest))} target="_blank" rel="noopener">
              {words.text("embed.full")}
            </a>
          </p>
          <GlobeNote projection={view.projection} />
          <Footnotes manifest={manifest} />
        </>
      ) : null}
    </main>
  );
}
