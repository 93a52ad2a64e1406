import { type ComponentType, useCallback, useEffect, useRef, useState } from "react";
import { ErrorBoundary } from "react-error-boundary";
import { type Catalogue, loadMessages } from "#i18n/loadMessages.ts";
import { ErrorShell } from "./ErrorShell.tsx";
import { ManifestGate } from "./ManifestGate.tsx";
import type { ShellProps } from "./shellProps.ts";

interface SiteProps {
  readonly first: Catalogue;
  readonly Shell: ComponentType<ShellProps>;
}

/** A shell in one language, which changes without losing what is on screen. */
export function Site({ first, Shell }: SiteProps) {
  const [catalogue, setCatalogue] = useState(first);
  const asked = useRef("");
  const speak = useCallback((language: string) => {
    if (asked.current === language) return;
    asked.current = language;
    const take = (loaded: Catalogue) => {
      if (asked.current === language) setCatalogue(loaded);
    };
    // Where not even English arrives, the words on screen stay.
    loadMessages(language).then(take, () => undefined);
  }, []);
  useEffect(() => {
    document.documentElement.lang = catalogue.locale;
  }, [catalogue]);
  return (
    <ErrorBoundary fallbackRender={() => <ErrorShell messages={catalogue.messages} />}>
      <ManifestGate catalogue={catalogue} speak={speak} Shell={Shell} />
    </ErrorBoundary>
  );
}
