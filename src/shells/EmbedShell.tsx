import { lazy, useRef, useState } from "react";
import { useWords } from "#i18n/WordsContext.tsx";
import { EmbedCaption } from "#panels/EmbedCaption.tsx";
import { Footnotes } from "#panels/Footnotes.tsx";
import { GlobeNote } from "#panels/GlobeNote.tsx";
import { GradedNote } from "#panels/GradedNote.tsx";
import { altText } from "#scene/altText.ts";
import { decodeEmbed } from "#state/embedOptions.ts";
import { useView } from "#state/useView.ts";
import { encodeView } from "#state/viewCodec.ts";
import { classNames } from "#ui/classNames.ts";
import { Skeleton } from "#ui/Skeleton.tsx";
import { useElementSize } from "#ui/useElementSize.ts";
import { Afterwards } from "./Afterwards.tsx";
import { DataErrorCard } from "./DataErrorCard.tsx";
import { EmbedFoot } from "./EmbedFoot.tsx";
import styles from "./EmbedShell.module.css";
import { useIsPainted } from "./firstPaint.ts";
import { MapRegion } from "./MapRegion.tsx";
import type { ShellProps } from "./shellProps.ts";
import { useDocument } from "./useDocument.ts";
import { useEmbedHost } from "./useEmbedHost.ts";
import { useFlavour } from "./useFlavour.ts";
import { useLanguage } from "./useLanguage.ts";
import { useScene } from "./useScene.ts";

const IssuesNotice = lazy(() => import("#panels/IssuesNotice.tsx"));
const EmbedUnderMap = lazy(() => import("./EmbedUnderMap.tsx"));

const LIKELY_MAP_WIDTH = 600;

/** The same Scene for other people's pages: title, map, legend, sources, footnotes and the way to the full view. */
export function EmbedShell({ manifest, speak }: ShellProps) {
  const words = useWords();
  const { view, issues, dispatch } = useView(manifest);
  useLanguage(view.lang, speak);
  const [options] = useState(() => decodeEmbed(window.location.search));
  const [mapControls] = useState(() =>
    options.controls.filter((control) => control === "zoom" || control === "projection"),
  );
  const { scene, dossierFailure, projectsFailure, partnershipsFailure } = useScene(manifest, view);
  const flavour = useFlavour(view.theme);
  const isPainted = useIsPainted();
  const whole = useRef<HTMLElement>(null);
  const [mapSize, measureMap] = useElementSize();
  const caption = scene ? words.say(scene.caption) : words.material(view.material);
  const title = options.title ?? caption;
  useDocument(words.text("app.title", { caption: title }), view.theme);
  const query = encodeView(view, manifest);
  const status = dossierFailure ? "failed" : scene && isPainted ? "shown" : "loading";
  useEmbedHost(
    { query, title, edition: manifest.edition, lang: words.locale, status },
    options.host,
    whole,
    dispatch,
  );
  const alt = scene ? (options.alt ?? words.sayAll(altText(scene, view.projection))) : "";
  return (
    <main ref={whole} className={classNames(styles["embed"], styles[options.fit])}>
      {issues.length === 0 ? null : (
        <Afterwards placeholder={null}>
          <IssuesNotice issues={issues} onDismiss={() => dispatch((same) => ({ ...same }))} />
        </Afterwards>
      )}
      {scene ? (
        <EmbedCaption scene={scene} title={options.title} note={options.note} />
      ) : (
        <h1 className={styles["title"]}>{title}</h1>
      )}
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
          wakes="when-touched"
          controls={mapControls}
          alt={alt}
          dispatch={dispatch}
        />
      </div>
      {scene ? (
        <>
          <Afterwards placeholder={<Skeleton lines={2} label={words.text("app.loading")} />}>
            <EmbedUnderMap
              scene={scene}
              view={view}
              options={options}
              flavour={flavour}
              mapWidthPx={mapSize?.width ?? LIKELY_MAP_WIDTH}
              dispatch={dispatch}
            />
          </Afterwards>
          {projectsFailure ? <p role="status">{words.text("error.data.projects")}</p> : null}
          {partnershipsFailure ? <p role="status">{words.text("error.data.partnerships")}</p> : null}
          <GradedNote scene={scene} />
          <EmbedFoot scene={scene} query={query} />
          <GlobeNote projection={view.projection} />
          <Footnotes manifest={manifest} />
        </>
      ) : null}
    </main>
  );
}
