import type { ReactNode } from "react";
import styles from "./VisuallyHidden.module.css";

interface VisuallyHiddenProps {
  /** "status" has changes of the text read out. */
  readonly role?: "status";
  readonly children: ReactNode;
}

/** Text for screen readers only. */
export function VisuallyHidden({ role, children }: VisuallyHiddenProps) {
  return (
    <span role={role} className={styles["hidden"]}>
      {children}
    </span>
  );
}
