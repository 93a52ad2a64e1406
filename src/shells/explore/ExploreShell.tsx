import { useState } from "react";
import { useWords } from "#i18n/WordsContext.tsx";
import { type PageId, SiteHeader } from "#panels/header/SiteHeader.tsx";
import { EditionNotice } from "#panels/notices/EditionNotice.tsx";
import { encodeView } from "#state/map/codec.ts";
import { askedEdition, withoutEdition } from "#state/url/askedEdition.ts";
import { useView } from "#state/useView.ts";
import { Skeleton } from "#ui/surfaces/Skeleton.tsx";
import { lazyPart } from "../parts/lazyPart.tsx";
import { Region } from "../parts/Region.tsx";
import { materialEmbedPage, materialPage, siteFolder } from "../site/pageAddress.ts";
import type { ShellProps } from "../site/shellProps.ts";
import { useDocument } from "../site/useDocument.ts";
import { useFlavour } from "../site/useFlavour.ts";
import { useLanguage } from "../site/useLanguage.ts";
import { useScene } from "../view/useScene.ts";
import styles from "./ExploreShell.module.css";
import { ExploreMap } from "./MapArea.tsx";

const SkipLinks = lazyPart(() => import("#panels/header/SkipLinks.tsx"));
const EditionCorrections = lazyPart(() => import("#panels/notices/EditionCorrections.tsx"));
const IssuesNotice = lazyPart(() => import("#panels/notices/IssuesNotice.tsx"));
const CoveragePage = lazyPart(() => import("#panels/pages/CoveragePage.tsx"));
const AboutPage = lazyPart(() => import("#panels/pages/AboutPage.tsx"));
const ShareDialog = lazyPart(() => import("#panels/share/ShareDialog.tsx"));
const EmbedBuilder = lazyPart(() => import("#panels/embed/EmbedBuilder.tsx"));

function askedPage(): PageId {
  const page = new URLSearchParams(window.location.search).get("page");
  return page === "coverage" || page === "about" ? page : "map";
}

/** The full site: header, the page asked for, and the dialogs. */
export function ExploreShell({ manifest, speak }: ShellProps) {
  const words = useWords();
  const { view, issues, dispatch } = useView(manifest);
  useLanguage(view.lang, speak);
  const state = useScene(manifest, view);
  const [page] = useState(askedPage);
  const [dialog, setDialog] = useState<"share" | "embed" | null>(null);
  const flavour = useFlavour(view.theme);
  const edition = askedEdition(window.location.search);
  const editionPart = edition === null ? "" : `&edition=${edition}`;
  const query = encodeView(view, manifest) + editionPart;
  const scene = state.scene?.question.material === view.material ? state.scene : null;
  const title =
    page === "coverage"
      ? words.text("coverage-page.title")
      : page === "about"
        ? words.text("about.title")
        : state.scene
          ? words.say(state.scene.caption)
          : words.material(view.material);
  useDocument(words.text("app.title", { caption: title }), view.theme);
  const waiting = <Skeleton lines={6} label={words.text("app.loading")} />;

  return (
    <div className={styles["shell"]}>
      {page === "map" ? <SkipLinks lost="" /> : null}
      <Region resetKeys={[query]}>
        <SiteHeader
          page={page}
          query={query}
          theme={view.theme}
          dispatch={dispatch}
          onShare={page === "map" ? () => setDialog("share") : null}
          onEmbed={page === "map" && scene ? () => setDialog("embed") : null}
        />
      </Region>
      {edition === null ? null : (
        <>
          <EditionNotice edition={edition} currentLink={`?${withoutEdition(window.location.search)}`} />
          <div className={styles["corrections"]}>
            <EditionCorrections edition={edition} material={view.material} />
          </div>
        </>
      )}
      {issues.length === 0 ? null : (
        <IssuesNotice issues={issues} onDismiss={() => dispatch((same) => ({ ...same }))} />
      )}
      <main className={styles["main"]}>
        {page === "map" ? (
          <ExploreMap manifest={manifest} view={view} state={state} dispatch={dispatch} />
        ) : page === "coverage" ? (
          <CoveragePage manifest={manifest} placeholder={waiting} />
        ) : (
          <AboutPage manifest={manifest} placeholder={waiting} />
        )}
      </main>
      {dialog === "share" ? (
        <ShareDialog
          link={`${materialPage(view.material)}?${encodeView({ ...view, lang: "auto" }, manifest)}${editionPart}`}
          manifest={manifest}
          scene={scene}
          view={view}
          flavour={flavour}
          onClose={() => setDialog(null)}
        />
      ) : null}
      {dialog === "embed" && scene ? (
        <EmbedBuilder
          scene={scene}
          manifest={manifest}
          view={view}
          site={{ folder: siteFolder(), framePage: materialEmbedPage, linkPage: materialPage }}
          isFrozen={edition !== null}
          onClose={() => setDialog(null)}
        />
      ) : null}
    </div>
  );
}
