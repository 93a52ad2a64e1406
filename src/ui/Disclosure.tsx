import type { ReactNode } from "react";
import styles from "./Disclosure.module.css";

interface DisclosureProps {
  readonly title: string;
  /** A short fact that shows while it is closed. */
  readonly summary?: ReactNode;
  readonly isOpenAtFirst?: boolean;
  readonly children: ReactNode;
}

/** A part of the page that opens and closes: the browser's own. */
export function Disclosure({ title, summary, isOpenAtFirst = false, children }: DisclosureProps) {
  return (
    <details className={styles["details"]} open={isOpenAtFirst}>
      <summary className={styles["summary"]}>
        <span className={styles["title"]}>{title}</span>
        {summary ? <span className={styles["aside"]}>{summary}</span> : null}
      </summary>
      <div className={styles["body"]}>{children}</div>
    </details>
  );
}
