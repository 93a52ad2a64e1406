import { useId } from "react";
import styles from "./Select.module.css";

export interface SelectOption {
  readonly id: string;
  readonly label: string;
  readonly disabled?: boolean;
}

export interface SelectGroup {
  /** Null for options before any group. */
  readonly label: string | null;
  readonly options: readonly SelectOption[];
}

interface SelectProps {
  readonly label: string;
  readonly groups: readonly SelectGroup[];
  readonly value: string;
  readonly onChange: (id: string) => void;
}

/** One choice out of many: the browser's own list. */
export function Select({ label, groups, value, onChange }: SelectProps) {
  const id = useId();
  const option = ({ id: key, label: text, disabled }: SelectOption) => (
    <option key={key} value={key} disabled={disabled}>
      {text}
    </option>
  );
  return (
    <div className={styles["field"]}>
      <label htmlFor={id} className={styles["label"]}>
        {label}
      </label>
      <select
        id={id}
        className={styles["select"]}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        {groups.map((group) =>
          group.label === null ? (
            group.options.map(option)
          ) : (
            <optgroup key={group.label} label={group.label}>
              {group.options.map(option)}
            </optgroup>
          ),
        )}
      </select>
    </div>
  );
}
