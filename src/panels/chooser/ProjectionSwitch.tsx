import { useWords } from "#i18n/WordsContext.tsx";
import { chooseProjection, type Intent } from "#state/map/intents.ts";
import { PROJECTIONS, type Projection } from "#state/map/values.ts";
import { SegmentedControl } from "#ui/controls/SegmentedControl.tsx";
import { Select } from "#ui/controls/Select.tsx";
import { useMediaQuery } from "#ui/useMediaQuery.ts";
import styles from "./ProjectionSwitch.module.css";

interface ProjectionSwitchProps {
  readonly projection: Projection;
  readonly dispatch: (intent: Intent) => void;
}

/** The projections of the map, one click apart; on a narrow map a list, so that they cover no land. */
export default function ProjectionSwitch({ projection, dispatch }: ProjectionSwitchProps) {
  const words = useWords();
  const isNarrow = useMediaQuery("(max-width: 47.99rem)");
  const nameOf = (id: Projection) => words.text(`filters.projection.${id}`);
  const choose = (id: string) => {
    const chosen = PROJECTIONS.find((one) => one === id);
    if (chosen) dispatch(chooseProjection(chosen));
  };
  const label = words.text("map.projection");
  return (
    <div className={styles["switch"]}>
      {isNarrow ? (
        <Select
          label={label}
          hidesLabel
          value={projection}
          onChange={choose}
          groups={[{ label: null, options: PROJECTIONS.map((id) => ({ id, label: nameOf(id) })) }]}
        />
      ) : (
        <SegmentedControl<Projection>
          label={label}
          hidesLabel
          value={projection}
          onChange={choose}
          segments={PROJECTIONS.map((id, index) => ({
            id,
            label: nameOf(id),
            hint: words.text("map.projection.keys", { name: nameOf(id), key: index + 1 }),
          }))}
        />
      )}
    </div>
  );
}
