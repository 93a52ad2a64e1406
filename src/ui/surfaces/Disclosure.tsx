import type { ReactNode } from "react";
import styles from "./Disclosure.module.css";

interface DisclosureProps {
  readonly title: string;
  readonly level?: 2 | 3;
  /** A short fact that shows while it is closed. */
  readonly summary?: ReactNode;
  readonly isOpenAtFirst?: boolean;
  readonly children: ReactNode;
}

/** A part of the page that opens and closes: the browser's own. */
export function Disclosure({ title, level = 2, summary, isOpenAtFirst = false, children }: DisclosureProps) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <details className={styles["details"]} open={isOpenAtFirst}>
      <summary className={styles["summary"]}>
        <Heading className={styles["title"]}>{title}</Heading>
        {summary ? <span className={styles["aside"]}>{summary}</span> : null}
      </summary>
      <div className={styles["body"]}>{children}</div>
    </details>
  );
}
