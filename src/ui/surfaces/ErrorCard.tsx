import type { ReactNode } from "react";
import { Button } from "../controls/Button.tsx";
import { Icon } from "../signs/Icon.tsx";
import styles from "./ErrorCard.module.css";

interface ErrorCardProps {
  readonly title: string;
  readonly text?: string | undefined;
  /** What exactly failed, such as a file's name. */
  readonly detail?: string;
  readonly retryLabel?: string;
  readonly onRetry?: (() => void) | null | undefined;
  /** Further buttons. */
  readonly children?: ReactNode;
}

/** Says that one part of the page failed, and offers another try where that can help. */
export function ErrorCard({ title, text, detail, retryLabel, onRetry, children }: ErrorCardProps) {
  return (
    <div className={styles["card"]} role="alert">
      <p className={styles["title"]}>
        <Icon name="warning" />
        <span>{title}</span>
      </p>
      {text ? <p>{text}</p> : null}
      {detail ? <p className={styles["detail"]}>{detail}</p> : null}
      <div className={styles["buttons"]}>
        {onRetry && retryLabel ? <Button onClick={onRetry}>{retryLabel}</Button> : null}
        {children}
      </div>
    </div>
  );
}
