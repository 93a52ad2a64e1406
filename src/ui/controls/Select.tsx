import { memo, useId } from "react";
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
  readonly hidesLabel?: boolean;
}

const Options = memo(function Options({ groups }: Pick<SelectProps, "groups">) {
  const option = ({ id, label, disabled }: SelectOption) => (
    <option key={id} value={id} disabled={disabled}>
      {label}
    </option>
  );
  return groups.map((group) =>
    group.label === null ? (
      group.options.map(option)
    ) : (
      <optgroup key={group.label} label={group.label}>
        {group.options.map(option)}
      </optgroup>
    ),
  );
});

/** One choice out of many: the browser's own list. */
export function Select({ label, groups, value, onChange, hidesLabel = false }: SelectProps) {
  const id = useId();
  return (
    <div className={styles["field"]}>
      {hidesLabel ? null : (
        <label htmlFor={id} className={styles["label"]}>
          {label}
        </label>
      )}
      <select
        id={id}
        className={styles["select"]}
        aria-label={hidesLabel ? label : undefined}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        <Options groups={groups} />
      </select>
    </div>
  );
}
