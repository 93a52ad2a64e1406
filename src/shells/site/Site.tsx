import { type ReactNode, useEffect, useState } from "react";
import { ErrorBoundary } from "react-error-boundary";
import { type Catalogue, loadMessages } from "#i18n/loadMessages.ts";
import { partsOfPage } from "#i18n/messageParts.ts";
import { askedPage } from "#state/url/pageParameters.ts";
import { useIsPainted } from "../start/firstPaint.ts";
import { ErrorShell } from "./ErrorShell.tsx";
import { ManifestGate } from "./ManifestGate.tsx";
import type { ShellProps } from "./shellProps.ts";

interface SiteProps {
  readonly first: Catalogue;
  readonly shell: (props: ShellProps) => ReactNode;
}

/** A shell in one language, which changes without losing what is on screen. */
export function Site({ first, shell }: SiteProps) {
  const [catalogue, setCatalogue] = useState(first);
  const isPainted = useIsPainted();
  // A page beside the map has all its words from the first.
  const wantsAll = isPainted || first.rest === "here";
  const [language, speak] = useState(first.locale);
  useEffect(() => {
    let isCurrent = true;
    if (language === first.locale && (first.rest === "here" || !wantsAll)) return;
    const take = (loaded: Catalogue) => {
      if (isCurrent) setCatalogue(loaded);
    };
    // Where not even English arrives, the words on screen stay.
    const stay = () => setCatalogue((same) => (same.rest === "pending" ? { ...same, rest: "failed" } : same));
    loadMessages(language, wantsAll ? partsOfPage(askedPage(window.location.search)) : ["first"]).then(
      take,
      () => wantsAll && isCurrent && stay(),
    );
    return () => {
      isCurrent = false;
    };
  }, [language, wantsAll, first]);
  useEffect(() => {
    document.documentElement.lang = catalogue.locale;
  }, [catalogue]);
  return (
    <ErrorBoundary fallbackRender={() => <ErrorShell messages={catalogue.messages} />}>
      <ManifestGate catalogue={catalogue} speak={speak} shell={shell} />
    </ErrorBoundary>
  );
}
