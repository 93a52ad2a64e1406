import { useWords } from "#i18n/WordsContext.tsx";
import { hasScript } from "#protocol/embedLines.ts";
import { type EmbedChoice, FRAME_HEIGHTS } from "#state/embed/embedChoice.ts";
import type { EmbedLength } from "#state/embed/embedOptions.ts";
import { SegmentedControl } from "#ui/controls/SegmentedControl.tsx";
import { Select } from "#ui/controls/Select.tsx";
import styles from "./EmbedBuilder.module.css";

interface EmbedSizeProps {
  readonly choice: EmbedChoice;
  readonly onChange: (part: Partial<EmbedChoice>) => void;
}

const LENGTHS = ["short", "full"] as const;
/** Heights offered beside that of the form, in CSS pixels. */
const HEIGHTS = [480, 640, 800];
const AS_IT_NEEDS = "content";

/** How much an embed tells, and how high it is: what an editor decides first. */
export function EmbedSize({ choice, onChange }: EmbedSizeProps) {
  const words = useWords();
  const { options, form, heightPx } = choice;
  const pixels = (height: number) => words.text("builder.height.pixels", { height });
  const own = hasScript(form) ? words.text("builder.height.content") : pixels(FRAME_HEIGHTS[options.length]);
  return (
    <div className={styles["size"]}>
      <SegmentedControl<EmbedLength>
        label={words.text("builder.length")}
        value={options.length}
        segments={LENGTHS.map((id) => ({ id, label: words.text(`builder.length.${id}`) }))}
        onChange={(length) => onChange({ options: { ...options, length } })}
      />
      <Select
        label={words.text("builder.height")}
        value={heightPx === null ? AS_IT_NEEDS : String(heightPx)}
        groups={[
          {
            label: null,
            options: [
              { id: AS_IT_NEEDS, label: own },
              ...HEIGHTS.map((height) => ({ id: String(height), label: pixels(height) })),
            ],
          },
        ]}
        onChange={(id) => onChange({ heightPx: id === AS_IT_NEEDS ? null : Number(id) })}
      />
    </div>
  );
}
