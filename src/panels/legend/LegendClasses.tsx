import { useWords } from "#i18n/WordsContext.tsx";
import type { SceneFillClass } from "#scene/contract/scene.ts";
import type { MapPaint } from "#theme/mapPaint.ts";
import { mapPattern } from "#theme/mapPatterns.ts";
import { Swatch } from "#ui/signs/Swatch.tsx";
import { VisuallyHidden } from "#ui/signs/VisuallyHidden.tsx";
import styles from "./LegendCard.module.css";

interface LegendClassesProps {
  readonly classes: readonly SceneFillClass[];
  readonly paint: MapPaint;
}

/** The classes of the share side by side, each break under its edge; hatched above the benchmark. */
export function LegendClasses({ classes, paint }: LegendClassesProps) {
  const words = useWords();
  const { percentBreak, percentNumber } = words.formats;
  return (
    <ol className={styles["classes"]}>
      {classes.map(({ from, to, exceedsBenchmark }, index) => (
        <li key={from} className={styles["class"]}>
          <Swatch
            fill={paint.classes[index] ?? null}
            tile={exceedsBenchmark ? mapPattern("over-benchmark", paint) : null}
            isWide
          />
          <span aria-hidden="true" className={exceedsBenchmark ? styles["benchmark"] : styles["break"]}>
            <span>{index === 0 ? percentBreak(from) : percentNumber(from)}</span>
            {index === classes.length - 1 ? (
              <span className={styles["last"]}>{percentNumber(to)}</span>
            ) : null}
          </span>
          <VisuallyHidden>
            {words.text(exceedsBenchmark ? "legend.class.over" : "legend.class", {
              from: percentBreak(from),
              to: percentBreak(to),
            })}
          </VisuallyHidden>
        </li>
      ))}
    </ol>
  );
}
