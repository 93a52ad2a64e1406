import { concentrationLevel } from "#domain/concentration.ts";
import { useWords } from "#i18n/WordsContext.tsx";
import type { Words } from "#i18n/words.ts";
import type { SceneMetrics } from "#scene/contract/metrics.ts";
import type { Scene } from "#scene/contract/scene.ts";
import { Button } from "#ui/controls/Button.tsx";
import { VisuallyHidden } from "#ui/signs/VisuallyHidden.tsx";
import styles from "./Metrics.module.css";

/** Smallest difference between two shares that is worth a word. */
const LEAST_SHOWN = 0.001;

/** The index, of the suppliers that are named, and how it reads. */
function concentration({ hhi }: SceneMetrics, words: Words): readonly [string, string] | null {
  return hhi === null
    ? null
    : [words.formats.integer(hhi), words.text(`metrics.hhi.${concentrationLevel(hhi)}`)];
}

/** What the index is, and what it would be at most. */
function explained({ hhi, hhiUpperBound }: SceneMetrics, words: Words): string {
  const upper = hhiUpperBound === null ? null : words.formats.integer(hhiUpperBound);
  const hasRange = hhi !== null && upper !== null && upper !== words.formats.integer(hhi);
  return [
    words.text("metrics.hhi.explain"),
    ...(hasRange ? [words.text("metrics.hhi.upper", { high: upper })] : []),
  ].join(" ");
}

/** The EU's share: by the fullest source that has it, with its year where that is another, or as a lower bound. */
function euEntry({ eu, euShare }: SceneMetrics, share: (value: number | null) => string, words: Words) {
  const other = eu?.elsewhere;
  if (other)
    return {
      value: share(other.share),
      aside:
        other.year === null
          ? words.text("metrics.eu.study")
          : words.text("metrics.eu.year", { year: { year: other.year } }),
    };
  const value =
    eu?.isLowerBound && eu.listed !== null
      ? words.text("metrics.eu.least", { share: share(eu.listed) })
      : share(euShare);
  return { value, aside: null };
}

/** The partners' share without the United States, where that makes a difference. */
function withoutNewest({ partnerShare, partnerShare2025 }: SceneMetrics, words: Words): string | null {
  if (partnerShare === null || partnerShare2025 === null) return null;
  if (partnerShare - partnerShare2025 < LEAST_SHOWN) return null;
  return words.text("metrics.partners.without", { share: { share: partnerShare2025 } });
}

interface Entry {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly aside: string | null;
  readonly title?: string;
}

interface MetricsProps {
  readonly scene: Scene;
  /** Asks who says so. */
  readonly onEvidence: () => void;
}

/** The view's key figures: concentration, leaders, the EU, partners and what is not attributed. */
export function Metrics({ scene, onEvidence }: MetricsProps) {
  const words = useWords();
  const { metrics } = scene;
  const unknown = words.text("metrics.unknown");
  const share = (value: number | null) => (value === null ? unknown : words.formats.percent(value));
  const hhi = concentration(metrics, words);
  const entries: readonly Entry[] = [
    {
      id: "hhi",
      label: words.text("metrics.hhi.full"),
      value: hhi ? hhi[0] : unknown,
      aside: hhi ? hhi[1] : null,
      title: explained(metrics, words),
    },
    {
      id: "top",
      label: words.text("metrics.top"),
      value: share(metrics.topShare),
      aside: metrics.topSupplier === null ? null : words.place(metrics.topSupplier),
    },
    { id: "top3", label: words.text("metrics.top3"), value: share(metrics.top3Share), aside: null },
    {
      id: "eu",
      label: words.text("metrics.eu"),
      ...(metrics.euShare === null && scene.question.measure === "imports"
        ? { value: words.text("state.not-applicable"), aside: null }
        : euEntry(metrics, share, words)),
    },
    {
      id: "partners",
      label: words.text("metrics.partners"),
      value: share(metrics.partnerShare),
      aside: withoutNewest(metrics, words),
      title: words.text("metrics.partners.explain"),
    },
    {
      id: "unattributed",
      label: words.text("metrics.unattributed"),
      value: share(metrics.unattributedShare),
      aside: null,
    },
  ];
  return (
    <section aria-label={words.text("metrics.title")}>
      <VisuallyHidden as="h2">{words.text("metrics.title")}</VisuallyHidden>
      <dl className={styles["metrics"]}>
        {entries.map(({ id, label, value, aside, title }) => (
          <div key={id} className={styles["metric"]} title={title}>
            <dt>{label}</dt>
            <dd>
              <span className={/\d/.test(value) ? styles["value"] : styles["unknown"]}>{value}</span>
              {aside ? <span className={styles["aside"]}>{aside}</span> : null}
            </dd>
          </div>
        ))}
      </dl>
      {scene.coverage.shares.held ? (
        <Button look="quiet" icon="search" onClick={onEvidence}>
          <span>{words.text("evidence.open")}</span>
          <VisuallyHidden>{` ${words.text(`measure.${scene.question.measure}.name`)}`}</VisuallyHidden>
        </Button>
      ) : null}
    </section>
  );
}
