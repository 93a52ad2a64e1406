import type { ReactNode } from "react";
import { useWords } from "#i18n/WordsContext.tsx";
import { ErrorCard } from "#ui/surfaces/ErrorCard.tsx";
import { usePublished } from "../site/usePublished.ts";

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
  const { verdict, reload } = usePublished();
  const again = verdict === "outdated" ? undefined : onRetry;
  return (
    <ErrorCard
      {...props}
      text={verdict ? words.text(`error.data.${verdict}`) : text}
      retryLabel={words.text(again ? "error.retry" : "error.reload")}
      onRetry={again === undefined ? reload : again}
    />
  );
}
