import { useWords } from "#i18n/WordsContext.tsx";
import { type EmbedOptions, LONGEST_WORDS } from "#state/embed/embedOptions.ts";
import { Button } from "#ui/controls/Button.tsx";
import { TextField } from "#ui/controls/TextField.tsx";
import styles from "./EmbedBuilder.module.css";

interface EmbedWordsProps {
  readonly options: EmbedOptions;
  /** The sentence made from the figures. */
  readonly caption: string;
  /** The text alternative made from the figures. */
  readonly alt: string;
  readonly onChange: (options: EmbedOptions) => void;
}

/** The editor's own words, each bounded, each marked as theirs in the embed. */
export function EmbedWords({ options, caption, alt, onChange }: EmbedWordsProps) {
  const words = useWords();
  const isEdited = options.title !== null || options.note !== null || options.alt !== null;
  const field = (name: "title" | "note" | "alt", label: string, placeholder: string, rows: number) => {
    const value = options[name] ?? "";
    return (
      <TextField
        label={label}
        value={value}
        placeholder={placeholder}
        rows={rows}
        longest={LONGEST_WORDS[name]}
        left={words.text("builder.left", { left: LONGEST_WORDS[name] - value.length })}
        onChange={(text) => onChange({ ...options, [name]: text === "" ? null : text })}
      />
    );
  };
  return (
    <fieldset className={styles["part"]}>
      <legend className={styles["legend"]}>{words.text("builder.words")}</legend>
      <p className={styles["hint"]}>{words.text("builder.words.explain")}</p>
      {field("title", words.text("builder.words.title"), caption, 2)}
      {field("note", words.text("builder.note"), "", 2)}
      {field("alt", words.text("builder.alt"), alt, 4)}
      {isEdited ? (
        <Button onClick={() => onChange({ ...options, title: null, note: null, alt: null })}>
          {words.text("builder.reset")}
        </Button>
      ) : null}
    </fieldset>
  );
}
