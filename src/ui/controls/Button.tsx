import type { ButtonHTMLAttributes } from "react";
import { classNames } from "../classNames.ts";
import { Icon, type IconName } from "../signs/Icon.tsx";
import styles from "./Button.module.css";

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly icon?: IconName;
  readonly look?: "plain" | "strong" | "quiet";
}

/** A button with words, with or without an icon before them. */
export function Button({ icon, look = "plain", className, children, ...rest }: ButtonProps) {
  return (
    <button type="button" {...rest} className={classNames(styles["button"], styles[look], className)}>
      {icon ? <Icon name={icon} /> : null}
      <span>{children}</span>
    </button>
  );
}
