import styles from "./CheckGroup.module.css";

interface CheckGroupProps<Id extends string> {
  readonly label: string;
  readonly options: readonly { readonly id: Id; readonly label: string }[];
  readonly checked: readonly Id[];
  readonly onChange: (id: Id, isChecked: boolean) => void;
}

/** Any number of choices out of a few: native check boxes. */
export function CheckGroup<Id extends string>({ label, options, checked, onChange }: CheckGroupProps<Id>) {
  return (
    <fieldset className={styles["group"]}>
      <legend className={styles["legend"]}>{label}</legend>
      {options.map((option) => (
        <label key={option.id} className={styles["option"]}>
          <input
            type="checkbox"
            checked={checked.includes(option.id)}
            onChange={({ target }) => onChange(option.id, target.checked)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
