import { type ReactNode, useMemo, useState } from "react";
import type { Catalogue } from "#i18n/loadMessages.ts";
import { WordsContext } from "#i18n/WordsContext.tsx";
import { createWords, type Words } from "#i18n/words.ts";
import { useManifest, usePlaceNames } from "#queries/useData.ts";
import { askedEdition, manifestPath } from "#state/url/askedEdition.ts";
import { Skeleton } from "#ui/surfaces/Skeleton.tsx";
import { DataErrorCard } from "../parts/DataErrorCard.tsx";
import styles from "./ManifestGate.module.css";
import { MissingEdition } from "./MissingEdition.tsx";
import type { ShellProps } from "./shellProps.ts";

interface ManifestGateProps {
  readonly catalogue: Catalogue;
  readonly speak: ShellProps["speak"];
  readonly shell: (props: ShellProps) => ReactNode;
}

/** Waits for the manifest, which says what else there is, and gives names to places. */
export function ManifestGate({ catalogue, speak, shell }: ManifestGateProps) {
  const [edition] = useState(() => askedEdition(window.location.search));
  const manifest = useManifest(manifestPath(edition));
  const isMissing = edition !== null && manifest.error?.kind === "missing";
  const refs = manifest.data?.files.placeNames;
  const namesLocale = refs?.[catalogue.locale] ? catalogue.locale : "en";
  const names = usePlaceNames(refs?.[namesLocale] ?? null);
  const placeNames = names.data?.locale === namesLocale ? names.data : null;
  const fresh = useMemo(
    () => createWords(catalogue.locale, catalogue.messages, placeNames, catalogue.rest),
    [catalogue, placeNames],
  );
  // The words on screen stay until those of another language have come with its place names.
  const [spoken, setSpoken] = useState<Words | null>(null);
  const isReady = placeNames !== null || names.error !== null;
  if (isReady && spoken !== fresh) setSpoken(fresh);
  const words = isReady ? fresh : (spoken ?? fresh);
  return (
    <WordsContext value={words}>
      {manifest.data === null || (!isReady && spoken === null) ? (
        <main className={styles["gate"]}>
          <h1 className={styles["name"]}>{words.text("app.name")}</h1>
          {isMissing ? (
            <MissingEdition edition={edition} />
          ) : manifest.error ? (
            <DataErrorCard
              title={words.text("error.app.title")}
              error={manifest.error}
              onRetry={manifest.retry}
            />
          ) : (
            <Skeleton lines={3} label={words.text("app.loading")} />
          )}
        </main>
      ) : (
        <>
          {names.error ? (
            <DataErrorCard
              title={words.text("error.data.place-names")}
              error={names.error}
              onRetry={names.retry}
            />
          ) : null}
          {shell({ manifest: manifest.data, speak })}
        </>
      )}
    </WordsContext>
  );
}
