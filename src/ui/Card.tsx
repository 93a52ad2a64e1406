import { type ReactNode, useId } from "react";
import styles from "./Card.module.css";

interface CardProps {
  /** For whoever must find it on the page. */
  readonly id?: string;
  readonly title: ReactNode;
  readonly level?: 2 | 3;
  /** Buttons at the end of the title line. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A titled box that stands on its own. */
export function Card({ id, title, level = 2, actions, children }: CardProps) {
  const titleId = useId();
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <section id={id} className={styles["card"]} aria-labelledby={titleId}>
      <header className={styles["head"]}>
        <Heading id={titleId} className={styles["title"]}>
          {title}
        </Heading>
        {actions}
      </header>
      {children}
    </section>
  );
}
