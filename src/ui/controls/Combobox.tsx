import { type UseComboboxState, type UseComboboxStateChangeOptions, useCombobox } from "downshift";
import { type CSSProperties, useLayoutEffect, useRef, useState } from "react";
import { classNames } from "../classNames.ts";
import { Icon } from "../signs/Icon.tsx";
import { VisuallyHidden } from "../signs/VisuallyHidden.tsx";
import styles from "./Combobox.module.css";
import { type ComboboxOption, matchingOptions } from "./matchingOptions.ts";

interface ComboboxProps {
  /** Id of the field, for links that lead to it. */
  readonly id?: string;
  readonly label: string;
  readonly options: readonly ComboboxOption[];
  readonly selectedId: string | null;
  readonly onSelect: (id: string) => void;
  readonly placeholder: string;
  /** Says how many options fit, for screen readers. */
  readonly countText: (count: number) => string;
  readonly emptyText: string;
  readonly size?: "large" | "normal";
  /** Edge of the field that the list keeps to when it is wider than the field. */
  readonly listEdge?: "start" | "end";
}

type Change = UseComboboxStateChangeOptions<ComboboxOption>;

/** Leaving or escaping the field keeps what was chosen; only Enter and a press choose. */
function keepChoice(state: UseComboboxState<ComboboxOption>, { type, changes }: Change) {
  const { InputBlur, InputKeyDownEscape } = useCombobox.stateChangeTypes;
  if (type !== InputBlur && type !== InputKeyDownEscape) return changes;
  return { ...changes, selectedItem: state.selectedItem };
}

/** A list that opens has its mark on what is chosen; one that is searched, on what fits best. */
function markChosen(
  { isOpen, selectedItem }: UseComboboxState<ComboboxOption>,
  { type, changes }: Change,
  options: readonly ComboboxOption[],
) {
  const { InputChange } = useCombobox.stateChangeTypes;
  if (isOpen || !changes.isOpen || type === InputChange || selectedItem === null) return changes;
  return { ...changes, highlightedIndex: options.findIndex(({ id }) => id === selectedItem.id) };
}

/** A search field with a grouped list of options. */
export function Combobox(props: ComboboxProps) {
  const { label, options, selectedId, onSelect, placeholder, size = "normal", listEdge = "start" } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const selected = options.find(({ id }) => id === selectedId) ?? null;
  const shown = matchingOptions(options, typed ?? "");

  // The next key replaces what was chosen.
  const [choices, setChoices] = useState(0);
  useLayoutEffect(() => {
    if (choices > 0) input.current?.select();
  }, [choices]);

  const list = useCombobox<ComboboxOption>({
    ...(props.id === undefined ? {} : { inputId: props.id }),
    items: [...shown],
    itemToString: (option) => option?.label ?? "",
    itemToKey: (option) => option?.id,
    selectedItem: selected,
    inputValue: typed ?? selected?.label ?? "",
    defaultHighlightedIndex: 0,
    stateReducer: (state, change) =>
      markChosen(state, { ...change, changes: keepChoice(state, change) }, shown),
    onStateChange: ({ type, selectedItem }) => {
      const { InputBlur, InputKeyDownEnter, InputKeyDownEscape, ItemClick } = useCombobox.stateChangeTypes;
      const chose = type === InputKeyDownEnter || type === ItemClick;
      if (chose && selectedItem && selectedItem.id !== selectedId) onSelect(selectedItem.id);
      if (chose) setChoices(choices + 1);
      if (chose || type === InputBlur || type === InputKeyDownEscape) setTyped(null);
    },
  });

  return (
    <div className={classNames(styles["combobox"], styles[size], styles[listEdge])}>
      <label {...list.getLabelProps()} className={styles["label"]}>
        {label}
      </label>
      <div
        className={styles["field"]}
        data-shown={selected?.label}
        style={{ "--characters": selected?.label.length ?? 0 } as CSSProperties}
      >
        <input
          {...list.getInputProps({
            ref: input,
            onFocus: (event) => event.currentTarget.select(),
            // WebKit would put its caret where the mouse was let go, after the click.
            onMouseUp: (event) => event.preventDefault(),
            onClick: (event) => event.currentTarget.select(),
            // Kept in the same turn as the key: downshift's own report comes after a render, too late for fast hands.
            onChange: (event) => setTyped(event.currentTarget.value),
          })}
          className={styles["input"]}
          placeholder={placeholder}
          spellCheck={false}
          size={1}
        />
        <span className={styles["sign"]}>
          <Icon name={list.isOpen ? "search" : "chevron"} />
        </span>
      </div>
      <ul {...list.getMenuProps({ className: styles["menu"], hidden: !list.isOpen })}>
        {list.isOpen && shown.length === 0 ? <li className={styles["empty"]}>{props.emptyText}</li> : null}
        {list.isOpen
          ? shown.map((option, index) => (
              <li key={option.id} role="presentation">
                {option.group !== shown[index - 1]?.group && option.group !== "" ? (
                  <div className={styles["group"]} role="presentation">
                    {option.group}
                  </div>
                ) : null}
                <div
                  {...list.getItemProps({ item: option, index })}
                  className={classNames(
                    styles["option"],
                    index === list.highlightedIndex && styles["highlighted"],
                    option.id === selectedId && styles["selected"],
                  )}
                >
                  <span>{option.label}</span>
                  {option.mark ? (
                    <>
                      <span className={styles["mark"]} aria-hidden="true">
                        {option.mark.text}
                      </span>
                      <VisuallyHidden>{`, ${option.mark.meaning}`}</VisuallyHidden>
                    </>
                  ) : null}
                </div>
              </li>
            ))
          : null}
      </ul>
      <VisuallyHidden role="status">{list.isOpen ? props.countText(shown.length) : ""}</VisuallyHidden>
    </div>
  );
}
