import { type ReactNode, useState } from "react";
import { useWords } from "#i18n/WordsContext.tsx";
import { BriefingView } from "#panels/briefing/BriefingView.tsx";
import { Footnotes } from "#panels/reading/Footnotes.tsx";
import { Sources } from "#panels/reading/Sources.tsx";
import { useDigest } from "#queries/useDigest.ts";
import type { BriefingKind } from "#scene/briefing/briefingKind.ts";
import type { Manifest } from "#schema/manifest.ts";
import type { PageControl } from "#state/page/usePage.ts";
import { usePage } from "#state/page/usePage.ts";
import { askedEdition } from "#state/url/askedEdition.ts";
import { askedSection } from "#state/url/askedSection.ts";
import { Button } from "#ui/controls/Button.tsx";
import { Skeleton } from "#ui/surfaces/Skeleton.tsx";
import { useBuilt } from "../document/useBuilt.ts";
import { DataErrorCard } from "../parts/DataErrorCard.tsx";
import { lazyPart } from "../parts/lazyPart.tsx";
import { FullViewLink } from "../site/FullViewLink.tsx";
import { siteFolder } from "../site/pageAddress.ts";
import type { ReadBodyProps } from "../site/ReadBodyProps.ts";
import { useFlavour } from "../site/useFlavour.ts";
import styles from "./BriefingPage.module.css";
import { linkTo } from "./linkTo.ts";

const BriefingShare = lazyPart(() => import("#panels/share/BriefingShare.tsx"));
const IssuesNotice = lazyPart(() => import("#panels/notices/IssuesNotice.tsx"));

/** What the choices of a page are made from. */
export interface BriefingControls<Document> extends PageControl<Document> {
  readonly manifest: Manifest;
}

interface BriefingPageProps<Document extends object> extends ReadBodyProps {
  readonly kind: BriefingKind<Document>;
  /** What a reader can choose on the page. */
  readonly controls?: (page: BriefingControls<Document>) => ReactNode;
}

/** A page that is a briefing: loads what it needs, builds it, and says what could not be loaded. */
export function BriefingPage<Document extends object>(props: BriefingPageProps<Document>) {
  const { manifest, view, isEmbedded, kind, controls } = props;
  const words = useWords();
  const page = usePage(kind.page, kind.parameters, manifest);
  const digest = useDigest(manifest.files.digest ?? null);
  const { seen, failed } = useBuilt(kind, manifest, page.document, digest);
  const lost = Object.values(failed).find((file) => file !== null) ?? null;
  const isTooOld = manifest.files.digest === undefined;
  const [isShared, setIsShared] = useState(false);
  const flavour = useFlavour(view.theme);
  const edition = askedEdition(window.location.search);
  const title = words.lookUp(`${kind.page}.title`);
  return (
    <div className={styles["page"]}>
      {page.issues.length === 0 ? null : (
        <IssuesNotice issues={page.issues} onDismiss={() => page.change({}, false)} />
      )}
      {lost === null ? null : <DataErrorCard title={title} error={lost.error} onRetry={lost.retry} />}
      {seen === null ? (
        <>
          <h1 className={styles["title"]}>{title}</h1>
          {isTooOld ? <p>{words.text("briefing.no-figures")}</p> : null}
          {isTooOld || lost !== null ? null : <Skeleton lines={8} label={words.text("app.loading")} />}
        </>
      ) : (
        <>
          <BriefingView
            briefing={seen}
            section={askedSection(window.location.search)}
            controls={
              isEmbedded ? null : (
                <div className={styles["controls"]}>
                  {controls?.({ ...page, manifest })}
                  <Button icon="share" className={styles["share"]} onClick={() => setIsShared(true)}>
                    {words.text("nav.share")}
                  </Button>
                </div>
              )
            }
            canSave={!isEmbedded}
            linkTo={(query) => linkTo(query, window.location.search, isEmbedded)}
          />
          {isEmbedded ? <FullViewLink query={seen.query} /> : null}
          <Sources sources={seen.sources} edition={seen.edition} />
          <Footnotes manifest={manifest} />
          {isShared ? (
            <BriefingShare
              briefing={seen}
              manifest={manifest}
              flavour={flavour}
              folder={siteFolder()}
              extra={edition === null ? "" : `&edition=${edition}`}
              onClose={() => setIsShared(false)}
            />
          ) : null}
        </>
      )}
    </div>
  );
}
