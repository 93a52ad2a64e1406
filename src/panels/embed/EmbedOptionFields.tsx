import { LOCALES } from "#i18n/locales.ts";
import { useWords } from "#i18n/WordsContext.tsx";
import { type EmbedChoice, LAYERS } from "#state/embed/embedChoice.ts";
import { EMBED_CONTROLS, MAP_CONTROLS } from "#state/embed/embedOptions.ts";
import { CheckGroup } from "#ui/controls/CheckGroup.tsx";
import { SegmentedControl } from "#ui/controls/SegmentedControl.tsx";
import { Select } from "#ui/controls/Select.tsx";
import styles from "./EmbedBuilder.module.css";

interface EmbedOptionFieldsProps {
  readonly choice: EmbedChoice;
  readonly edition: string;
  readonly onChange: (part: Partial<EmbedChoice>) => void;
}

const THEMES = ["auto", "light", "dark", "host"] as const;

const LAYER_NAMES = {
  flows: "table.flows",
  projects: "filters.projects",
  agreements: "filters.agreements",
} as const;

/** What an embed shows: language, colours, layers, controls, and which figures. */
export function EmbedOptionFields({ choice, edition, onChange }: EmbedOptionFieldsProps) {
  const words = useWords();
  const { options, layers } = choice;
  const languages = Object.entries(LOCALES)
    .filter(([, { isComplete }]) => isComplete)
    .map(([id, { endonym }]) => ({ id, label: endonym }));
  const toggled = <Id extends string>(list: readonly Id[], id: Id, isOn: boolean): Id[] =>
    isOn ? [...list, id] : list.filter((other) => other !== id);
  return (
    <fieldset className={styles["part"]}>
      <legend className={styles["legend"]}>{words.text("builder.options")}</legend>
      <Select
        label={words.text("language.label")}
        value={choice.lang}
        groups={[
          {
            label: null,
            options: [{ id: "auto", label: words.text("builder.language.reader") }, ...languages],
          },
        ]}
        onChange={(lang) => onChange({ lang })}
      />
      <Select
        label={words.text("theme.label")}
        value={choice.theme}
        groups={[
          {
            label: null,
            options: THEMES.map((id) => ({
              id,
              label: words.text(id === "host" ? "builder.theme.host" : `theme.${id}`),
            })),
          },
        ]}
        onChange={(id) => onChange({ theme: THEMES.find((theme) => theme === id) ?? "auto" })}
      />
      <SegmentedControl<"live" | "frozen">
        label={words.text("builder.edition")}
        value={choice.isFrozen ? "frozen" : "live"}
        segments={[
          { id: "live", label: words.text("builder.edition.live") },
          { id: "frozen", label: words.text("builder.edition.frozen") },
        ]}
        onChange={(id) => onChange({ isFrozen: id === "frozen" })}
      />
      <p className={styles["hint"]}>
        {choice.isFrozen
          ? words.text("builder.edition.frozen.note", { edition })
          : words.text("builder.edition.live.note")}
      </p>
      <div className={styles["checks"]}>
        <CheckGroup
          label={words.text("builder.layers")}
          options={LAYERS.map((id) => ({ id, label: words.text(LAYER_NAMES[id]) }))}
          checked={layers}
          onChange={(id, isOn) => onChange({ layers: toggled(layers, id, isOn) })}
        />
        <CheckGroup
          label={words.text("builder.controls")}
          options={(options.length === "short" ? MAP_CONTROLS : EMBED_CONTROLS).map((id) => ({
            id,
            label: words.text(`builder.control.${id}`),
          }))}
          checked={options.controls}
          onChange={(id, isOn) =>
            onChange({ options: { ...options, controls: toggled(options.controls, id, isOn) } })
          }
        />
      </div>
    </fieldset>
  );
}
