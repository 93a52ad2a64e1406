import { useWords } from "#i18n/WordsContext.tsx";
import type { Scene } from "#scene/contract/scene.ts";
import type { Intent } from "#state/map/intents.ts";
import { Button } from "#ui/controls/Button.tsx";
import { Combobox } from "#ui/controls/Combobox.tsx";
import type { ComboboxOption } from "#ui/controls/matchingOptions.ts";
import { VisuallyHidden } from "#ui/signs/VisuallyHidden.tsx";
import styles from "./StopPanel.module.css";

interface SupplierChoiceProps {
  readonly scene: Scene;
  readonly options: readonly ComboboxOption[];
  readonly dispatch: (intent: Intent) => void;
}

/** Who stops: the largest suppliers at a press, any other by search, each to be taken back. */
export function SupplierChoice({ scene, options, dispatch }: SupplierChoiceProps) {
  const words = useWords();
  const { stop } = scene.question;
  const { importer, largest } = scene.choices.suppliers;
  const title = words.text("stop.largest", { name: { place: importer } });
  const turn = (id: string) =>
    dispatch((view) => ({
      ...view,
      stop: view.stop.includes(id) ? view.stop.filter((other) => other !== id) : [...view.stop, id],
    }));
  return (
    <>
      {largest.length > 0 ? (
        <fieldset className={styles["largest"]}>
          <legend className={styles["label"]}>{title}</legend>
          {largest.map(({ place, share }) => (
            <Button
              key={place}
              look={stop.includes(place) ? "strong" : "plain"}
              aria-pressed={stop.includes(place)}
              onClick={() => turn(place)}
            >
              <span>{words.place(place)}</span>{" "}
              <span className={styles["figure"]}>{words.formats.percent(share)}</span>
            </Button>
          ))}
        </fieldset>
      ) : null}
      <Combobox
        label={words.text("stop.suppliers")}
        options={options}
        selectedId={null}
        onSelect={(id) => {
          if (!stop.includes(id)) turn(id);
        }}
        placeholder={words.text("place.placeholder")}
        countText={(count) => words.text("place.count", { count })}
        emptyText={words.text("place.none")}
      />
      {stop.length > 0 ? (
        <ul className={styles["chosen"]}>
          {stop.map((id) => (
            <li key={id}>
              <Button icon="close" onClick={() => turn(id)}>
                <span aria-hidden="true">{words.place(id)}</span>
                <VisuallyHidden>{words.text("stop.remove", { name: words.place(id) })}</VisuallyHidden>
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
