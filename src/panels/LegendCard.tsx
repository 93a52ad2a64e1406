import { useWords } from "#i18n/WordsContext.tsx";
import type { Scene } from "#scene/scene.ts";
import { type Flavour, mapPaint } from "#theme/mapPaint.ts";
import { mapPattern } from "#theme/mapPatterns.ts";
import { Swatch } from "#ui/Swatch.tsx";
import styles from "./LegendCard.module.css";
import { LegendCardFlows } from "./LegendCardFlows.tsx";
import { LegendCardSigns } from "./LegendCardSigns.tsx";

interface LegendCardProps {
  readonly scene: Scene;
  readonly flavour: Flavour;
  /** Width of the map on screen, in pixels: line widths depend on it. */
  readonly mapWidthPx: number;
}

/** What the map's signs mean, from the very Scene and paint that drew them. */
export function LegendCard({ scene, flavour, mapWidthPx }: LegendCardProps) {
  const words = useWords();
  const { legend } = scene;
  const paint = mapPaint(flavour);
  const { percent } = words.formats;
  return (
    <div className={styles["legend"]}>
      <p className={styles["title"]}>{words.say(legend.title)}</p>
      <ul className={styles["classes"]}>
        {legend.fill.classes.map(({ from, to, exceedsBenchmark }, index) => (
          <li key={from} className={styles["class"]}>
            <Swatch
              fill={paint.classes[index] ?? null}
              tile={exceedsBenchmark ? mapPattern("over-benchmark", paint) : null}
            />
            <span>
              {words.text(exceedsBenchmark ? "legend.class.over" : "legend.class", {
                from: percent(from),
                to: percent(to),
              })}
            </span>
          </li>
        ))}
      </ul>
      {legend.fill.states.length > 0 ? (
        <ul className={styles["states"]} aria-label={words.text("legend.states")}>
          {legend.fill.states.map((state) => (
            <li key={state} className={styles["entry"]}>
              <Swatch
                fill={paint.land}
                tile={state === "not-listed" || state === "value" ? null : mapPattern(state, paint)}
              />
              <span>{words.text(`state.${state}`)}</span>
            </li>
          ))}
        </ul>
      ) : null}
      <LegendCardFlows flow={legend.flow} paint={paint} mapWidthPx={mapWidthPx} />
      <LegendCardSigns legend={legend} paint={paint} />
      <p className={styles["hint"]}>{words.text("legend.benchmark")}</p>
    </div>
  );
}
