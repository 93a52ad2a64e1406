import { useWords } from "#i18n/WordsContext.tsx";
import type { Scene } from "#scene/contract/scene.ts";
import type { Measure } from "#schema/ids.ts";
import { chooseMeasure, type Intent } from "#state/map/intents.ts";
import { SegmentedControl } from "#ui/controls/SegmentedControl.tsx";
import styles from "./MeasurePicker.module.css";

interface MeasurePickerProps {
  readonly scene: Scene;
  readonly dispatch: (intent: Intent) => void;
}

/** Choice of what countries are coloured by; measures without figures are closed and say why. */
export function MeasurePicker({ scene, dispatch }: MeasurePickerProps) {
  const words = useWords();
  const { measures } = scene.choices;
  const closed = measures.flatMap(({ id, reason }) =>
    reason === null
      ? []
      : [
          words.text("measure.not-offered.entry", {
            measure: words.text(`measure.${id}.name`),
            reason: words.text(`reason.${reason}`),
          }),
        ],
  );
  return (
    <div className={styles["picker"]}>
      <SegmentedControl<Measure>
        label={words.text("measure.label")}
        look="tabs"
        hidesLabel
        value={scene.question.measure}
        onChange={(id) => dispatch(chooseMeasure(id))}
        segments={measures.map(({ id, reason }) => ({
          id,
          label: words.text(`measure.${id}.name`),
          hint: words.text(`measure.${id}.hint`),
          closedBecause: reason === null ? null : words.text(`reason.${reason}`),
        }))}
      />
      {closed.length > 0 ? (
        <p className={styles["closed"]}>
          {words.text("measure.not-offered", {
            material: { material: scene.question.material },
            list: words.formats.list(closed),
          })}
        </p>
      ) : null}
    </div>
  );
}
