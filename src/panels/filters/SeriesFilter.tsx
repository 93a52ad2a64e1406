import { useWords } from "#i18n/WordsContext.tsx";
import type { Words } from "#i18n/words.ts";
import type { SceneChoices } from "#scene/contract/choices.ts";
import type { Scene } from "#scene/contract/scene.ts";
import { productKey } from "#scene/words/caption.ts";
import { chooseSeries, type Intent } from "#state/map/intents.ts";
import { Select } from "#ui/controls/Select.tsx";

/** What a series counts, who counts it, and for which years. */
function labelOf(
  { products, counts, families, years }: SceneChoices["series"][number],
  whole: string,
  words: Words,
): string {
  const names = products.map((product) => (product === "" ? whole : words.lookUp(productKey(product))));
  return words.text(counts === null ? "series.option" : "series.option.compounds", {
    product: words.formats.list(names),
    families: words.formats.list(families.map((family) => words.lookUp(`family.${family}`))),
    years:
      years === null
        ? words.text("series.years.study")
        : years[0] === years[1]
          ? { year: years[0] }
          : words.text("series.years", { first: { year: years[0] }, last: { year: years[1] } }),
  });
}

interface SeriesFilterProps {
  readonly scene: Scene;
  readonly dispatch: (intent: Intent) => void;
}

/** Which product and whose count the countries are coloured by; nothing where there is one only. */
export function SeriesFilter({ scene, dispatch }: SeriesFilterProps) {
  const words = useWords();
  const { question, choices } = scene;
  const first = choices.series[0]?.id;
  if (choices.series.length < 2) return null;
  return (
    <Select
      label={words.text("filters.series")}
      value={question.series ?? first ?? ""}
      onChange={(id) => dispatch(chooseSeries(id === first ? null : id))}
      groups={[
        {
          label: null,
          options: choices.series.map((series) => ({
            id: series.id,
            label: labelOf(series, words.material(question.material), words),
          })),
        },
      ]}
    />
  );
}
