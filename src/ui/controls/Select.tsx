import { memo, useId } from "react";
import styles from "./Select.module.css";

export interface SelectOption<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
  readonly disabled?: boolean;
}

export interface SelectGroup<Id extends string = string> {
  /** Null for options before any group. */
  readonly label: string | null;
  readonly options: readonly SelectOption<Id>[];
}

interface SelectProps<Id extends string> {
  readonly label: string;
  readonly groups: readonly SelectGroup<Id>[];
  readonly value: Id;
  readonly onChange: (id: Id) => void;
  readonly hidesLabel?: boolean;
}

const Options = memo(function Options({ groups }: { readonly groups: readonly SelectGroup[] }) {
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
export function Select<Id extends string>({
  label,
  groups,
  value,
  onChange,
  hidesLabel = false,
}: SelectProps<Id>) {
  const id = useId();
  const choose = (text: string): void => {
    const chosen = groups.flatMap(({ options }) => options).find((option) => option.id === text);
    if (chosen) onChange(chosen.id);
  };
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
        onChange={(event) => choose(event.target.value)}
      >
        <Options groups={groups} />
      </select>
    </div>
  );
}
