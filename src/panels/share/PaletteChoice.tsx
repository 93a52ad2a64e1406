import { useWords } from "#i18n/WordsContext.tsx";
import { PALETTES, type Palette } from "#theme/mapPaint.ts";
import { SegmentedControl } from "#ui/controls/SegmentedControl.tsx";

interface PaletteChoiceProps {
  readonly value: Palette;
  readonly onChange: (palette: Palette) => void;
}

/** The colours of an image. */
export function PaletteChoice({ value, onChange }: PaletteChoiceProps) {
  const words = useWords();
  return (
    <SegmentedControl
      label={words.text("export.colours")}
      segments={PALETTES.map((id) => ({
        id,
        label: words.text(id === "paper" ? "export.colours.paper" : `theme.${id}`),
      }))}
      value={value}
      onChange={onChange}
    />
  );
}
