import type { ReactNode } from "react";
import { useWords } from "#i18n/WordsContext.tsx";
import { ErrorCard } from "#ui/ErrorCard.tsx";

interface AllWordsProps {
  /** Stands in its place until the words are there. */
  readonly placeholder: ReactNode;
  readonly children: ReactNode;
}

/** A part of the page that says more than the first map does. */
export function AllWords({ placeholder, children }: AllWordsProps) {
  const words = useWords();
  if (words.rest === "here") return children;
  if (words.rest === "pending") return placeholder;
  return <UnreachablePart />;
}

/** In place of a part of the page whose program or words could not be fetched. */
export function UnreachablePart() {
  const words = useWords();
  return (
    <ErrorCard
      title={words.text("error.app.title")}
      text={words.text("error.region")}
      retryLabel={words.text("error.retry")}
      onRetry={() => window.location.reload()}
    />
  );
}
