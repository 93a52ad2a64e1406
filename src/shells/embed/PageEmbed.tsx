import { useRef } from "react";
import { useWords } from "#i18n/WordsContext.tsx";
import { decodeEmbed } from "#state/embed/embedOptions.ts";
import { encodeView } from "#state/map/codec.ts";
import { pagePart } from "#state/url/pageParameters.ts";
import { useView } from "#state/useView.ts";
import { Skeleton } from "#ui/surfaces/Skeleton.tsx";
import type { ReadPageProps } from "../site/ReadPage.tsx";
import { titleOf } from "../site/titleOf.ts";
import { useDocument } from "../site/useDocument.ts";
import { useLanguage } from "../site/useLanguage.ts";
import styles from "./EmbedShell.module.css";
import { useEmbedHost } from "./useEmbedHost.ts";

/** A page of tables for other people's pages: the same, without what is around it and without choices. */
export function PageEmbed({ manifest, speak, page, Body }: ReadPageProps) {
  const words = useWords();
  const { view, dispatch } = useView(manifest);
  useLanguage(view.lang, speak);
  const name = words.lookUp(titleOf(page));
  useDocument(words.text("app.title", { caption: name }), view.theme);
  const whole = useRef<HTMLElement>(null);
  useEmbedHost(
    {
      query: encodeView(view, manifest) + pagePart(window.location.search),
      title: name,
      edition: manifest.edition,
      lang: words.locale,
      status: "shown",
    },
    decodeEmbed(window.location.search).host,
    whole,
    dispatch,
  );
  return (
    <main ref={whole} className={styles["embed"]}>
      <Body
        manifest={manifest}
        view={view}
        isEmbedded
        placeholder={<Skeleton lines={6} label={words.text("app.loading")} />}
      />
    </main>
  );
}
