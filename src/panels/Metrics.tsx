import { useWords } from "#i18n/WordsContext.tsx";
import type { Words } from "#i18n/words.ts";
import type { Scene, SceneMetrics } from "#scene/scene.ts";
import { Button } from "#ui/Button.tsx";
import styles from "./Metrics.module.css";

/** Readings of the index by the thresholds of the United States' 2010 merger guidelines. */
const MEDIUM_FROM = 1500;
const HIGH_ABOVE = 2500;

function hhiReading(hhi: number, words: Words): string {
  if (hhi < MEDIUM_FROM) return words.text("metrics.hhi.low");
  return words.text(hhi > HIGH_ABOVE ? "metrics.hhi.high" : "metrics.hhi.medium");
}

function concentration({ hhi, hhiUpperBound }: SceneMetrics, words: Words): readonly [string, string] | null {
  if (hhi === null) return null;
  const low = words.formats.integer(hhi);
  const high = hhiUpperBound === null ? low : words.formats.integer(hhiUpperBound);
  return [low === high ? low : words.text("metrics.hhi.range", { low, high }), hhiReading(hhi, words)];
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
  const entries = [
    {
      id: "hhi",
      label: words.text("metrics.hhi.full"),
      value: hhi ? hhi[0] : unknown,
      aside: hhi ? hhi[1] : null,
      title: words.text("metrics.hhi.explain"),
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
      value:
        metrics.euShare === null && scene.view.measure === "imports"
          ? words.text("state.not-applicable")
          : share(metrics.euShare),
      aside: null,
    },
    {
      id: "partners",
      label: words.text("metrics.partners"),
      value: share(metrics.partnerShare),
      aside: null,
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
          {words.text("evidence.open")}
        </Button>
      ) : null}
    </section>
  );
}
