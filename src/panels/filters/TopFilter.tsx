import { useWords } from "#i18n/WordsContext.tsx";
import { type Intent, set } from "#state/map/intents.ts";
import type { DrawLimit } from "#state/map/values.ts";
import { Select } from "#ui/controls/Select.tsx";

const COUNTS = [10, 20, 40, 100, 200, 1000];
const PERCENTS = [50, 75, 80, 90, 95, 99];

const idOf = ({ kind, ...amount }: DrawLimit): string => `${kind} ${Object.values(amount).join()}`;
const byCount = (flows: number): DrawLimit => ({ kind: "count", flows });
const byCover = (percent: number): DrawLimit => ({ kind: "cover", percent });

interface TopFilterProps {
  readonly top: DrawLimit;
  readonly dispatch: (intent: Intent) => void;
}

/** How much is drawn: the largest flows by number, or those that make up a part of the trade. */
export function TopFilter({ top, dispatch }: TopFilterProps) {
  const words = useWords();
  const withOwn = (list: readonly number[], own: number | null) =>
    own === null || list.includes(own) ? list : [...list, own].toSorted((a, b) => a - b);
  const counts = withOwn(COUNTS, top.kind === "count" ? top.flows : null);
  const percents = withOwn(PERCENTS, top.kind === "cover" ? top.percent : null);
  return (
    <Select
      label={words.text("filters.amount")}
      value={idOf(top)}
      onChange={(id) => {
        const chosen = [...counts.map(byCount), ...percents.map(byCover)].find((limit) => idOf(limit) === id);
        if (chosen) dispatch(set("top", chosen));
      }}
      groups={[
        {
          label: words.text("filters.amount.count"),
          options: counts.map((count) => ({
            id: idOf(byCount(count)),
            label: words.text("filters.top.count", { count }),
          })),
        },
        {
          label: words.text("filters.amount.cover"),
          options: percents.map((percent) => ({
            id: idOf(byCover(percent)),
            label: words.text("filters.top.cover", { percent }),
          })),
        },
      ]}
    />
  );
}
