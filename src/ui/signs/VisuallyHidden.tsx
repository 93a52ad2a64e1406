import type { ReactNode } from "react";
import styles from "./VisuallyHidden.module.css";

interface VisuallyHiddenProps {
  /** "h2" gives a part of the page its place in the outline, where it needs no title to be seen. */
  readonly as?: "span" | "h2";
  /** "status" has changes of the text read out. */
  readonly role?: "status";
  /** For an element that it names or describes. */
  readonly id?: string;
  readonly lang?: string;
  readonly children: ReactNode;
}

/** Text for screen readers only. */
export function VisuallyHidden({ as: Tag = "span", children, ...rest }: VisuallyHiddenProps) {
  return (
    <Tag {...rest} className={styles["hidden"]}>
      {children}
    </Tag>
  );
}
