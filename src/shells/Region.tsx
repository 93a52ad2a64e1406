import type { ReactNode } from "react";
import { ErrorBoundary } from "react-error-boundary";
import { useWords } from "#i18n/WordsContext.tsx";
import { ErrorCard } from "#ui/ErrorCard.tsx";

interface RegionProps {
  readonly title: string;
  /** When any of these changes, a failed region tries again by itself. */
  readonly resetKeys: readonly unknown[];
  readonly children: ReactNode;
}

/** A part of the page that can fail without taking the rest along. */
export function Region({ title, resetKeys, children }: RegionProps) {
  const words = useWords();
  return (
    <ErrorBoundary
      resetKeys={[...resetKeys]}
      fallbackRender={({ resetErrorBoundary }) => (
        <ErrorCard
          title={title}
          text={words.text("error.region")}
          retryLabel={words.text("error.retry")}
          onRetry={resetErrorBoundary}
        />
      )}
    >
      {children}
    </ErrorBoundary>
  );
}
