import { useWords } from "#i18n/WordsContext.tsx";
import { Button } from "#ui/Button.tsx";
import { FailureCard } from "./FailureCard.tsx";
import styles from "./LostPart.module.css";

interface LostPartProps {
  /** Undefined where only a new page can help. */
  readonly onRetry?: (() => void) | undefined;
  /** Of a dialog, which has no place on the page. */
  readonly onClose?: (() => void) | undefined;
}

/** In place of a part of the page that could not be fetched or shown. */
export function LostPart({ onRetry, onClose }: LostPartProps) {
  const words = useWords();
  const title = words.text("error.region");
  if (!onClose) return <FailureCard title={title} onRetry={onRetry} />;
  return (
    <div className={styles["dialog"]}>
      <FailureCard title={title} onRetry={onRetry}>
        <Button onClick={onClose}>{words.text("share.close")}</Button>
      </FailureCard>
    </div>
  );
}
