import { useId } from "react";
import { classNames } from "../classNames.ts";
import styles from "./SegmentedControl.module.css";

export interface Segment<Id extends string> {
  readonly id: Id;
  readonly label: string;
  /** Longer words for what it does, as a tooltip. */
  readonly hint?: string;
  /** Why it cannot be chosen; null or absent when it can. */
  readonly closedBecause?: string | null;
}

interface SegmentedControlProps<Id extends string> {
  readonly label: string;
  readonly segments: readonly Segment<Id>[];
  readonly value: Id;
  readonly onChange: (id: Id) => void;
  readonly look?: "boxes" | "tabs";
  readonly hidesLabel?: boolean;
}

/** One choice out of a few, all of them visible: native radio buttons. Closed choices say why. */
export function SegmentedControl<Id extends string>(props: SegmentedControlProps<Id>) {
  const { label, segments, value, onChange, look = "boxes", hidesLabel = false } = props;
  const name = useId();
  return (
    <fieldset className={styles["group"]}>
      <legend className={hidesLabel ? styles["hiddenLegend"] : styles["legend"]}>{label}</legend>
      <div className={classNames(styles["segments"], styles[look])}>
        {segments.map((segment) => {
          const closed = segment.closedBecause ?? null;
          return (
            <label key={segment.id} className={styles["segment"]} title={closed ?? segment.hint}>
              <input
                type="radio"
                name={name}
                checked={segment.id === value}
                disabled={closed !== null}
                aria-describedby={closed !== null ? `${name}-${segment.id}` : undefined}
                onChange={() => onChange(segment.id)}
              />
              <span>{segment.label}</span>
              {closed !== null && (
                <span id={`${name}-${segment.id}`} className={styles["reason"]}>
                  {closed}
                </span>
              )}
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
