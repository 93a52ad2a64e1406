import { Button } from "./Button.tsx";
import styles from "./ErrorCard.module.css";
import { Icon } from "./Icon.tsx";

interface ErrorCardProps {
  readonly title: string;
  readonly text: string;
  /** What exactly failed, such as a file's name. */
  readonly detail?: string;
  readonly retryLabel?: string;
  readonly onRetry?: (() => void) | undefined;
}

/** Says that one part of the page failed, and offers another try where that can help. */
export function ErrorCard({ title, text, detail, retryLabel, onRetry }: ErrorCardProps) {
  return (
    <div className={styles["card"]} role="alert">
      <p className={styles["title"]}>
        <Icon name="warning" />
        <span>{title}</span>
      </p>
      <p>{text}</p>
      {detail ? <p className={styles["detail"]}>{detail}</p> : null}
      {onRetry && retryLabel ? (
        <Button onClick={onRetry} className={styles["retry"]}>
          {retryLabel}
        </Button>
      ) : null}
    </div>
  );
}
