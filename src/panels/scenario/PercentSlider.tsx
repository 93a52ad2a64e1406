import { useWords } from "#i18n/WordsContext.tsx";
import { RangeSlider } from "#ui/controls/RangeSlider.tsx";
import styles from "./StopPanel.module.css";

interface PercentSliderProps {
  readonly label: string;
  readonly least: number;
  readonly most: number;
  /** Whole per cent. */
  readonly value: number;
  readonly onChange: (value: number) => void;
}

/** A number of per cent, to be drawn or typed. */
export function PercentSlider({ label, least, most, value, onChange }: PercentSliderProps) {
  const words = useWords();
  return (
    <div className={styles["slider"]}>
      <RangeSlider
        label={label}
        min={least}
        max={most}
        value={value}
        valueText={words.formats.percentBreak(value / 100)}
        onChange={onChange}
      />
      <input
        className={styles["number"]}
        type="number"
        aria-label={`${label} (%)`}
        min={least}
        max={most}
        value={value}
        onChange={({ target }) => {
          const typed = Math.round(target.valueAsNumber);
          if (typed >= least && typed <= most) onChange(typed);
        }}
      />
      <span aria-hidden="true">%</span>
    </div>
  );
}
