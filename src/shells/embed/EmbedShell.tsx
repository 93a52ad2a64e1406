import { useRef, useState } from "react";
import { useWords } from "#i18n/WordsContext.tsx";
import { EmbedCaption } from "#panels/reading/EmbedCaption.tsx";
import { altText } from "#scene/words/altText.ts";
import { decodeEmbed } from "#state/embed/embedOptions.ts";
import { encodeView } from "#state/map/codec.ts";
import { useView } from "#state/useView.ts";
import { classNames } from "#ui/classNames.ts";
import { Skeleton } from "#ui/surfaces/Skeleton.tsx";
import { useElementSize } from "#ui/useElementSize.ts";
import { useScene } from "../document/useScene.ts";
import { MapRegion } from "../map/MapRegion.tsx";
import { DataErrorCard } from "../parts/DataErrorCard.tsx";
import { lazyPart } from "../parts/lazyPart.tsx";
import { Region } from "../parts/Region.tsx";
import type { ShellProps } from "../site/shellProps.ts";
import { useDocument } from "../site/useDocument.ts";
import { useFlavour } from "../site/useFlavour.ts";
import { useLanguage } from "../site/useLanguage.ts";
import { useIsPainted } from "../start/firstPaint.ts";
import { BelowMap } from "./BelowMap.tsx";
import styles from "./EmbedShell.module.css";
import short from "./ShortFoot.module.css";
import { useEmbedHost } from "./useEmbedHost.ts";

const IssuesNotice = lazyPart(() => import("#panels/notices/IssuesNotice.tsx"));

const LIKELY_MAP_WIDTH = 600;

/** The same Scene for other people's pages: title, map, legend, sources, footnotes and the way to the full view; or in short. */
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
  const isShort = options.length === "short";
  const look = isShort ? short : styles;
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
  // Readers of another page cannot mend its address; its editors are told where they open the embed by itself.
  const isFramed = window.parent !== window;
  const alt = scene ? (options.alt ?? words.sayAll(altText(scene, view.projection))) : "";
  return (
    <main ref={whole} className={classNames(look["embed"], look[options.fit])}>
      {issues.length === 0 || isFramed ? null : (
        <IssuesNotice issues={issues} onDismiss={() => dispatch((same) => ({ ...same }))} />
      )}
      {scene ? (
        <Region resetKeys={[scene]}>
          <EmbedCaption scene={scene} title={options.title} note={options.note} isShort={isShort} />
        </Region>
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
      <div className={look["map"]} ref={measureMap}>
        <Region resetKeys={[scene]}>
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
        </Region>
      </div>
      {scene ? (
        <BelowMap
          manifest={manifest}
          scene={scene}
          view={view}
          query={query}
          options={options}
          flavour={flavour}
          mapWidthPx={mapSize?.width ?? LIKELY_MAP_WIDTH}
          lacks={{ projects: projectsFailure !== null, partnerships: partnershipsFailure !== null }}
          dispatch={dispatch}
        />
      ) : null}
    </main>
  );
}
