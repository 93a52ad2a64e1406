import { useWords } from "#i18n/WordsContext.tsx";
import { chooseTop, type Intent } from "#state/intents.ts";
import type { DrawLimit } from "#state/view.ts";
import { Select } from "#ui/controls/Select.tsx";

const COUNTS = [10, 20, 40, 100, 200, 1000];
const PERCENTS = [50, 75, 80, 90, 95, 99];

const idOf = (limit: DrawLimit) => (limit.kind === "count" ? `n${limit.flows}` : `p${limit.percent}`);

function limitOf(id: string): DrawLimit {
  const amount = Number(id.slice(1));
  return id.startsWith("n") ? { kind: "count", flows: amount } : { kind: "cover", percent: amount };
}

interface FiltersTopProps {
  readonly top: DrawLimit;
  readonly dispatch: (intent: Intent) => void;
}

/** How much is drawn: the largest flows by number, or those that make up a part of the trade. */
export function FiltersTop({ top, dispatch }: FiltersTopProps) {
  const words = useWords();
  const withOwn = (list: readonly number[], own: number | null) =>
    own === null || list.includes(own) ? list : [...list, own].toSorted((a, b) => a - b);
  const counts = withOwn(COUNTS, top.kind === "count" ? top.flows : null);
  const percents = withOwn(PERCENTS, top.kind === "cover" ? top.percent : null);
  return (
    <Select
      label={words.text("filters.amount")}
      value={idOf(top)}
      onChange={(id) => dispatch(chooseTop(limitOf(id)))}
      groups={[
        {
          label: words.text("filters.amount.count"),
          options: counts.map((count) => ({
            id: `n${count}`,
            label: words.text("filters.top.count", { count }),
          })),
        },
        {
          label: words.text("filters.amount.cover"),
          options: percents.map((percent) => ({
            id: `p${percent}`,
            label: words.text("filters.top.cover", { percent }),
          })),
        },
      ]}
    />
  );
}
