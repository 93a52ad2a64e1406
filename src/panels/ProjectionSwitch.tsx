import { useWords } from "#i18n/WordsContext.tsx";
import { chooseProjection, type Intent } from "#state/intents.ts";
import { PROJECTIONS, type Projection } from "#state/view.ts";
import { SegmentedControl } from "#ui/SegmentedControl.tsx";
import styles from "./ProjectionSwitch.module.css";

interface ProjectionSwitchProps {
  readonly projection: Projection;
  readonly dispatch: (intent: Intent) => void;
}

/** The projections of the map, one click apart. */
export default function ProjectionSwitch({ projection, dispatch }: ProjectionSwitchProps) {
  const words = useWords();
  return (
    <div className={styles["switch"]}>
      <SegmentedControl<Projection>
        label={words.text("map.projection")}
        hidesLabel
        value={projection}
        onChange={(id) => dispatch(chooseProjection(id))}
        segments={PROJECTIONS.map((id, index) => {
          const name = words.text(`filters.projection.${id}`);
          return { id, label: name, hint: words.text("map.projection.keys", { name, key: index + 1 }) };
        })}
      />
    </div>
  );
}
