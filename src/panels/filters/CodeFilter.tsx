import { useWords } from "#i18n/WordsContext.tsx";
import type { Scene } from "#scene/contract/scene.ts";
import { chooseCode, type Intent } from "#state/map/intents.ts";
import { Select } from "#ui/controls/Select.tsx";

/** Value of the choice that draws what stands for the material. */
const BASKET = "";

interface CodeFilterProps {
  readonly scene: Scene;
  readonly dispatch: (intent: Intent) => void;
}

/** Which customs code the flows are of: those that stand for the material together, or any one alone. */
export function CodeFilter({ scene, dispatch }: CodeFilterProps) {
  const words = useWords();
  const { question, choices } = scene;
  if (choices.codes.length < 2 && question.code === null) return null;
  return (
    <Select
      label={words.text("filters.code")}
      value={question.code ?? BASKET}
      onChange={(id) => dispatch(chooseCode(id === BASKET ? null : id))}
      groups={[
        { label: null, options: [{ id: BASKET, label: words.text("filters.code.all") }] },
        {
          label: null,
          options: choices.codes.map(({ code, label, isHeld }) => ({
            id: code,
            label: words.text(isHeld ? "filters.code.one" : "filters.code.not-held", { code, label }),
            disabled: !isHeld,
          })),
        },
      ]}
    />
  );
}
