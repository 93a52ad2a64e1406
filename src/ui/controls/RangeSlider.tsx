import { type ReactNode, useId } from "react";
import styles from "./RangeSlider.module.css";

interface RangeSliderProps {
  readonly label: string;
  readonly hidesLabel?: boolean;
  readonly min: number;
  readonly max: number;
  readonly step?: number;
  readonly value: number;
  /** What a screen reader says for the value. */
  readonly valueText: string;
  readonly onChange: (value: number) => void;
  readonly disabled?: boolean;
  /** Marks drawn under the thumb, inside the track's box. */
  readonly marks?: ReactNode;
}

/** A value on a scale: the browser's own slider. */
export function RangeSlider(props: RangeSliderProps) {
  const { label, hidesLabel = false, min, max, step = 1, value, valueText, onChange } = props;
  const id = useId();
  return (
    <div className={styles["field"]}>
      {hidesLabel ? null : (
        <label htmlFor={id} className={styles["label"]}>
          {label}
        </label>
      )}
      <div className={styles["track"]}>
        {props.marks}
        <input
          id={id}
          className={styles["input"]}
          type="range"
          aria-label={hidesLabel ? label : undefined}
          aria-valuetext={valueText}
          min={min}
          max={max}
          step={step}
          value={value}
          disabled={props.disabled}
          onChange={(event) => onChange(event.target.valueAsNumber)}
        />
      </div>
    </div>
  );
}
