import {
  DEFAULT_WEIGHTS,
  MOST_WEIGHT,
  SUPPLIER_TERMS,
  type TermWeights,
} from "#domain/alternatives/supplierTerms.ts";
import { useWords } from "#i18n/WordsContext.tsx";
import { isSame } from "#lib/isSame.ts";
import { Button } from "#ui/controls/Button.tsx";
import { RangeSlider } from "#ui/controls/RangeSlider.tsx";
import styles from "./WeightSliders.module.css";

interface WeightSlidersProps {
  readonly weights: TermWeights;
  /** @param isStep  whether Back undoes the change by itself */
  readonly onChange: (weights: TermWeights, isStep: boolean) => void;
}

/** How much each term counts, each on a slider with its weight beside it. */
export function WeightSliders({ weights, onChange }: WeightSlidersProps) {
  const words = useWords();
  return (
    <fieldset className={styles["weights"]}>
      <legend className={styles["legend"]}>{words.text("alternatives.choose-weights")}</legend>
      <div className={styles["sliders"]}>
        {SUPPLIER_TERMS.map((term) => {
          const name = words.text(`alternatives.term.${term}`);
          const weight = weights[term];
          return (
            <RangeSlider
              key={term}
              label={words.text("alternatives.weight", { term: name, weight })}
              min={0}
              max={MOST_WEIGHT}
              value={weight}
              valueText={String(weight)}
              onChange={(value) => onChange({ ...weights, [term]: value }, false)}
            />
          );
        })}
      </div>
      {isSame(weights, DEFAULT_WEIGHTS) ? null : (
        <Button className={styles["reset"]} onClick={() => onChange(DEFAULT_WEIGHTS, true)}>
          {words.text("alternatives.default-weights")}
        </Button>
      )}
    </fieldset>
  );
}
