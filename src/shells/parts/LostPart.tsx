import type { FallbackProps } from "react-error-boundary";
import { useWords } from "#i18n/WordsContext.tsx";
import { isRefusal } from "#lib/isRefusal.ts";
import { Button } from "#ui/controls/Button.tsx";
import { FailureCard } from "./FailureCard.tsx";
import styles from "./LostPart.module.css";

interface LostPartProps extends Partial<FallbackProps> {
  /** Of a dialog, which has no place on the page. */
  readonly onClose?: (() => void) | undefined;
}

/** In place of a part of the page that could not be fetched or shown. */
export function LostPart({ error, resetErrorBoundary, onClose }: LostPartProps) {
  const words = useWords();
  const said = {
    title: words.text("error.region"),
    onRetry: isRefusal(error) ? undefined : resetErrorBoundary,
  };
  if (!onClose) return <FailureCard {...said} />;
  return (
    <div className={styles["dialog"]}>
      <FailureCard {...said}>
        <Button onClick={onClose}>{words.text("share.close")}</Button>
      </FailureCard>
    </div>
  );
}
