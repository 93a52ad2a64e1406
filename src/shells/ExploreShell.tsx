import { lazy, Suspense, useState } from "react";
import { ErrorBoundary } from "react-error-boundary";
import { useWords } from "#i18n/WordsContext.tsx";
import { EditionNotice } from "#panels/EditionNotice.tsx";
import { type PageId, SiteHeader } from "#panels/SiteHeader.tsx";
import { askedEdition, withoutEdition } from "#state/askedEdition.ts";
import { useView } from "#state/useView.ts";
import { encodeView } from "#state/viewCodec.ts";
import { ErrorCard } from "#ui/ErrorCard.tsx";
import { Skeleton } from "#ui/Skeleton.tsx";
import { Afterwards } from "./Afterwards.tsx";
import { AllWords } from "./AllWords.tsx";
import { ExploreMap } from "./ExploreMap.tsx";
import styles from "./ExploreShell.module.css";
import { materialEmbedPage, materialPage, siteFolder } from "./pageAddress.ts";
import type { ShellProps } from "./shellProps.ts";
import { useDocument } from "./useDocument.ts";
import { useFlavour } from "./useFlavour.ts";
import { useLanguage } from "./useLanguage.ts";
import { useScene } from "./useScene.ts";

const SkipLinks = lazy(() => import("#panels/SkipLinks.tsx"));
const EditionCorrections = lazy(() => import("#panels/EditionCorrections.tsx"));
const IssuesNotice = lazy(() => import("#panels/IssuesNotice.tsx"));
const CoveragePage = lazy(() => import("#panels/CoveragePage.tsx"));
const AboutPage = lazy(() => import("#panels/AboutPage.tsx"));
const ShareDialog = lazy(() => import("#panels/ShareDialog.tsx"));
const EmbedBuilder = lazy(() => import("#panels/EmbedBuilder.tsx"));

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
  const scene = state.scene?.view.material === view.material ? state.scene : null;
  const title =
    page === "coverage"
      ? words.text("coverage-page.title")
      : page === "about"
        ? words.text("about.title")
        : state.scene
          ? words.say(state.scene.caption)
          : words.material(view.material);
  useDocument(words.text("app.title", { caption: title }), view.theme);

  return (
    <div className={styles["shell"]}>
      {page === "map" ? (
        <Afterwards placeholder={null}>
          <SkipLinks />
        </Afterwards>
      ) : null}
      <SiteHeader
        page={page}
        query={query}
        theme={view.theme}
        dispatch={dispatch}
        onShare={page === "map" ? () => setDialog("share") : null}
        onEmbed={page === "map" && scene ? () => setDialog("embed") : null}
      />
      {edition === null ? null : (
        <>
          <EditionNotice edition={edition} currentLink={`?${withoutEdition(window.location.search)}`} />
          <div className={styles["corrections"]}>
            <Afterwards placeholder={null}>
              <EditionCorrections edition={edition} material={view.material} />
            </Afterwards>
          </div>
        </>
      )}
      {issues.length === 0 ? null : (
        <Afterwards placeholder={null}>
          <IssuesNotice issues={issues} onDismiss={() => dispatch((same) => ({ ...same }))} />
        </Afterwards>
      )}
      <main className={styles["main"]}>
        <ErrorBoundary
          fallbackRender={({ resetErrorBoundary }) => (
            <ErrorCard
              title={words.text("error.app.title")}
              text={words.text("error.region")}
              retryLabel={words.text("error.retry")}
              onRetry={resetErrorBoundary}
            />
          )}
          resetKeys={[query]}
        >
          <Suspense fallback={<Skeleton lines={6} label={words.text("app.loading")} />}>
            {page === "map" ? (
              <ExploreMap manifest={manifest} view={view} state={state} dispatch={dispatch} />
            ) : (
              <AllWords placeholder={<Skeleton lines={6} label={words.text("app.loading")} />}>
                {page === "coverage" ? (
                  <CoveragePage manifest={manifest} />
                ) : (
                  <AboutPage manifest={manifest} />
                )}
              </AllWords>
            )}
          </Suspense>
        </ErrorBoundary>
      </main>
      <AllWords placeholder={null}>
        <Suspense fallback={null}>
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
        </Suspense>
      </AllWords>
    </div>
  );
}
