import { useWords } from "#i18n/WordsContext.tsx";
import type { DataError } from "#queries/dataError.ts";
import { FailureCard } from "./FailureCard.tsx";

interface DataErrorCardProps {
  readonly title: string;
  readonly error: DataError;
  readonly onRetry: () => void;
}

/** A data file that could not be had, in words, with another try. */
export function DataErrorCard({ title, error, onRetry }: DataErrorCardProps) {
  const words = useWords();
  return (
    <FailureCard
      title={title}
      text={words.text(`error.data.${error.kind}`)}
      detail={words.text("error.data.path", { path: error.path })}
      onRetry={onRetry}
    />
  );
}
