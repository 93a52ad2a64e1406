import { useId } from "react";
import styles from "./TextField.module.css";

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  /** What stands there while nothing is written. */
  readonly placeholder: string;
  readonly longest: number;
  readonly rows: number;
  /** How much room is left, in words. */
  readonly left: string;
  readonly onChange: (value: string) => void;
}

/** A field for a bounded text, which says how much room is left. */
export function TextField({ label, value, placeholder, longest, rows, left, onChange }: TextFieldProps) {
  const id = useId();
  return (
    <div className={styles["field"]}>
      <label htmlFor={id} className={styles["label"]}>
        {label}
      </label>
      <textarea
        id={id}
        className={styles["text"]}
        dir="auto"
        rows={rows}
        maxLength={longest}
        value={value}
        placeholder={placeholder}
        aria-describedby={`${id}-left`}
        onChange={({ target }) => onChange(target.value)}
      />
      <span id={`${id}-left`} className={styles["left"]}>
        {left}
      </span>
    </div>
  );
}
