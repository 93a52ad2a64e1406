import { type ReactNode, Suspense } from "react";
import { ErrorBoundary } from "react-error-boundary";
import { useWords } from "#i18n/WordsContext.tsx";
import { ErrorCard } from "#ui/ErrorCard.tsx";
import { useIsPainted } from "./firstPaint.ts";

interface AfterwardsProps {
  /** Stands in its place, of the same size where something follows it. */
  readonly placeholder: ReactNode;
  readonly children: ReactNode;
}

/** A part of the page whose program is fetched after the first map stands. */
export function Afterwards({ placeholder, children }: AfterwardsProps) {
  const words = useWords();
  const isPainted = useIsPainted();
  if (!isPainted) return placeholder;
  return (
    <ErrorBoundary
      fallbackRender={() => (
        <ErrorCard
          title={words.text("error.app.title")}
          text={words.text("error.region")}
          retryLabel={words.text("error.retry")}
          onRetry={() => window.location.reload()}
        />
      )}
    >
      <Suspense fallback={placeholder}>{children}</Suspense>
    </ErrorBoundary>
  );
}
