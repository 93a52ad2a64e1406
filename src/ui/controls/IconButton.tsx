import type { ButtonHTMLAttributes } from "react";
import { classNames } from "../classNames.ts";
import { Icon, type IconName } from "../signs/Icon.tsx";
import styles from "./IconButton.module.css";

interface IconButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, "children" | "title"> {
  readonly icon: IconName;
  /** What it does, for screen readers and as a tooltip. */
  readonly label: string;
}

/** A button that shows only an icon. */
export function IconButton({ icon, label, className, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      aria-label={label}
      title={label}
      className={classNames(styles["button"], className)}
    >
      <Icon name={icon} />
    </button>
  );
}
