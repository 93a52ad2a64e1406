import type { ReactNode } from "react";
import { useWords } from "#i18n/WordsContext.tsx";
import { SiteHeader } from "#panels/header/SiteHeader.tsx";
import { encodeView } from "#state/map/codec.ts";
import { askedEdition, withoutEdition } from "#state/url/askedEdition.ts";
import type { ViewControl } from "#state/useView.ts";
import { lazyPart } from "../parts/lazyPart.tsx";
import { Region } from "../parts/Region.tsx";
import { MENU } from "./menu.ts";
import styles from "./PageFrame.module.css";
import type { ShellProps } from "./shellProps.ts";
import { useDocument } from "./useDocument.ts";
import { useLanguage } from "./useLanguage.ts";

const EditionNotice = lazyPart(() => import("#panels/notices/EditionNotice.tsx"));
const IssuesNotice = lazyPart(() => import("#panels/notices/IssuesNotice.tsx"));

interface PageFrameProps extends ShellProps {
  /** Its word in the address; null for the map. */
  readonly page: string | null;
  readonly title: string;
  /** The map that the page shows, or that its links lead back to. */
  readonly control: ViewControl;
  /** What is done with a view; null on the pages that show none. */
  readonly onShare: (() => void) | null;
  readonly onEmbed: (() => void) | null;
  /** Stands before the header. */
  readonly before?: ReactNode;
  readonly children: ReactNode;
}

/** What stands around every page of the site: header, notices, title and language of the document. */
export function PageFrame(props: PageFrameProps) {
  const { manifest, speak, page, title, onShare, onEmbed, before, children } = props;
  const { view, issues, dispatch } = props.control;
  const words = useWords();
  useLanguage(view.lang, speak);
  useDocument(words.text("app.title", { caption: title }), view.theme);
  const edition = askedEdition(window.location.search);
  const query = encodeView(view, manifest) + (edition === null ? "" : `&edition=${edition}`);
  return (
    <div className={styles["shell"]}>
      {before}
      <Region resetKeys={[query]}>
        <SiteHeader
          menu={MENU}
          page={page}
          query={query}
          theme={view.theme}
          dispatch={dispatch}
          onShare={onShare}
          onEmbed={onEmbed}
        />
      </Region>
      {edition === null ? null : (
        <EditionNotice
          edition={edition}
          material={view.material}
          currentLink={`?${withoutEdition(window.location.search)}`}
        />
      )}
      {issues.length === 0 ? null : (
        <IssuesNotice issues={issues} onDismiss={() => dispatch((same) => ({ ...same }))} />
      )}
      <main className={styles["main"]}>{children}</main>
    </div>
  );
}
