import { type ReactNode, type Ref, useId } from "react";
import styles from "./Card.module.css";

interface CardProps {
  /** For whoever must find it on the page. */
  readonly id?: string;
  readonly title: ReactNode;
  readonly level?: 2 | 3;
  /** For a card that takes the focus: by its title, so that it is read from there. */
  readonly titleRef?: Ref<HTMLHeadingElement>;
  /** Buttons at the end of the title line. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A titled box that stands on its own. */
export function Card({ id, title, level = 2, titleRef, actions, children }: CardProps) {
  const titleId = useId();
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <section id={id} className={styles["card"]} aria-labelledby={titleId}>
      <header className={styles["head"]}>
        <Heading id={titleId} className={styles["title"]} ref={titleRef} tabIndex={titleRef ? -1 : undefined}>
          {title}
        </Heading>
        {actions}
      </header>
      {children}
    </section>
  );
}
