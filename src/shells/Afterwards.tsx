import { type ReactNode, Suspense } from "react";
import { ErrorBoundary } from "react-error-boundary";
import { AllWords, UnreachablePart } from "./AllWords.tsx";
import { useIsPainted } from "./firstPaint.ts";

interface AfterwardsProps {
  /** Stands in its place, of the same size where something follows it. */
  readonly placeholder: ReactNode;
  readonly children: ReactNode;
}

/** A part of the page whose program and words are fetched after the first map stands. */
export function Afterwards({ placeholder, children }: AfterwardsProps) {
  const isPainted = useIsPainted();
  if (!isPainted) return placeholder;
  return (
    <ErrorBoundary fallbackRender={UnreachablePart}>
      <AllWords placeholder={placeholder}>
        <Suspense fallback={placeholder}>{children}</Suspense>
      </AllWords>
    </ErrorBoundary>
  );
}
