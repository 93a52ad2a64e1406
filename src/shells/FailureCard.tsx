import type { ReactNode } from "react";
import { useWords } from "#i18n/WordsContext.tsx";
import { ErrorCard } from "#ui/ErrorCard.tsx";
import { useIsOutdated } from "./useIsOutdated.ts";

interface FailureCardProps {
  readonly title: string;
  readonly text?: string | undefined;
  /** What exactly failed, such as a file's name. */
  readonly detail?: string;
  /** Undefined where only a new page can help, null where nothing can. */
  readonly onRetry?: (() => void) | null | undefined;
  /** Further buttons. */
  readonly children?: ReactNode;
}

/** Says that a part of the page failed, with another try; where a newer version of the page is out, it offers that. */
export function FailureCard({ text, onRetry, ...props }: FailureCardProps) {
  const words = useWords();
  const isOutdated = useIsOutdated();
  return (
    <ErrorCard
      {...props}
      text={isOutdated ? words.text("error.data.outdated") : text}
      retryLabel={words.text(isOutdated || !onRetry ? "error.reload" : "error.retry")}
      onRetry={isOutdated || onRetry === undefined ? () => window.location.reload() : onRetry}
    />
  );
}
