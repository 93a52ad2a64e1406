import { useWords } from "#i18n/WordsContext.tsx";
import type { SceneReport, SceneReportPair } from "#scene/contract/evidence.ts";
import styles from "./EvidenceDialog.module.css";

interface ReportsProps {
  readonly reports: readonly SceneReportPair[];
  /** Names of sources by id. */
  readonly sourceName: (id: string) => string;
}

/** Two sources on the same flow: both figures, which is used, and why. */
export function Reports({ reports, sourceName }: ReportsProps) {
  const words = useWords();
  if (reports.length === 0) return null;
  const values = ({ sourceId, valuation, money }: SceneReport) => ({
    source: sourceName(sourceId),
    valuation,
    amount: words.amount(money),
  });
  return (
    <section>
      <h3 className={styles["heading"]}>{words.text("evidence.reports")}</h3>
      <ul className={styles["list"]}>
        {reports.map(({ code, taken, other, pairCount, disagreeingCount }) => (
          <li key={`${code} ${other.sourceId}`}>
            <strong>{words.text("evidence.reports.code", { code })}</strong>
            <ul>
              <li>{words.text("evidence.reports.taken", values(taken))}</li>
              <li>{words.text("evidence.reports.other", values(other))}</li>
            </ul>
            <span className={styles["soft"]}>
              {words.text("evidence.reports.pairs", { count: pairCount, disagreeing: disagreeingCount })}
            </span>
          </li>
        ))}
      </ul>
      <p className={styles["soft"]}>{words.text("evidence.reports.rule")}</p>
    </section>
  );
}
