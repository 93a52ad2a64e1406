import { useWords } from "#i18n/WordsContext.tsx";
import type { Scene } from "#scene/contract/scene.ts";
import { type Flavour, mapPaint } from "#theme/mapPaint.ts";
import { mapPattern } from "#theme/mapPatterns.ts";
import { Swatch } from "#ui/signs/Swatch.tsx";
import styles from "./LegendCard.module.css";
import { LegendCardClasses } from "./LegendClasses.tsx";
import { LegendCardFlows } from "./LegendFlows.tsx";
import { LegendCardSigns } from "./LegendSigns.tsx";

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
  return (
    <div className={styles["legend"]}>
      <div className={styles["part"]}>
        <h3 className={styles["heading"]}>{words.say(legend.title)}</h3>
        <LegendCardClasses classes={legend.fill.classes} paint={paint} />
        <p className={styles["hint"]}>{words.text("legend.benchmark")}</p>
        {legend.fill.states.length > 0 ? (
          <ul className={styles["entries"]} aria-label={words.text("legend.states")}>
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
      </div>
      <LegendCardFlows legend={legend} paint={paint} mapWidthPx={mapWidthPx} />
      <LegendCardSigns scene={scene} paint={paint} />
    </div>
  );
}
