import { type ComponentType, useMemo } from "react";
import type { Catalogue } from "#i18n/loadMessages.ts";
import { WordsContext } from "#i18n/WordsContext.tsx";
import { createWords } from "#i18n/words.ts";
import { useManifest, usePlaceNames } from "#queries/useData.ts";
import { Skeleton } from "#ui/Skeleton.tsx";
import type { ShellProps } from "./boot.tsx";
import { DataErrorCard } from "./DataErrorCard.tsx";
import styles from "./ManifestGate.module.css";

interface ManifestGateProps {
  readonly catalogue: Catalogue;
  readonly Shell: ComponentType<ShellProps>;
}

/** Waits for the manifest, which says what else there is, and gives names to places. */
export function ManifestGate({ catalogue, Shell }: ManifestGateProps) {
  const manifest = useManifest();
  const refs = manifest.data?.files.placeNames;
  const names = usePlaceNames(refs?.[catalogue.locale] ?? refs?.["en"] ?? null);
  const words = useMemo(
    () => createWords(catalogue.locale, catalogue.messages, names.data),
    [catalogue, names.data],
  );
  const hasNames = names.data !== null || names.error !== null;
  return (
    <WordsContext value={words}>
      {manifest.data === null || !hasNames ? (
        <main className={styles["gate"]}>
          <h1 className={styles["name"]}>{words.text("app.name")}</h1>
          {manifest.error ? (
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
          <Shell manifest={manifest.data} catalogue={catalogue} />
        </>
      )}
    </WordsContext>
  );
}
