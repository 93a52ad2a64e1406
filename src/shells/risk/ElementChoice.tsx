import { useWords } from "#i18n/WordsContext.tsx";
import { STUDIED_ELEMENTS } from "#scene/risk/elements.ts";
import { productKey } from "#scene/words/caption.ts";
import type { MaterialId } from "#schema/ids.ts";
import { Select } from "#ui/controls/Select.tsx";

interface ElementChoiceProps {
  readonly material: MaterialId;
  /** Empty for all. */
  readonly value: string;
  readonly onChange: (product: string) => void;
}

/** Which element of a group a page is about, where the study judges them one by one. */
export function ElementChoice({ material, value, onChange }: ElementChoiceProps) {
  const words = useWords();
  const elements = STUDIED_ELEMENTS[material];
  if (elements === undefined) return null;
  const named = elements.map((id) => ({ id, label: words.lookUp(productKey(id)) }));
  const all = { id: "", label: words.text("risk.all-elements") };
  return (
    <Select
      label={words.text("risk.column.element")}
      groups={[{ label: null, options: [all, ...named] }]}
      value={value}
      onChange={onChange}
    />
  );
}
