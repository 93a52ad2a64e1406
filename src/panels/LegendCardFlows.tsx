import { flowWidthPixels } from "#cartography/flowWidth.ts";
import { LEGEND_ARROW_LENGTH, legendArrow } from "#cartography/legendArrow.ts";
import { useWords } from "#i18n/WordsContext.tsx";
import type { SceneLegend } from "#scene/scene.ts";
import type { MapPaint } from "#theme/mapPaint.ts";
import styles from "./LegendCard.module.css";

interface LegendCardFlowsProps {
  readonly flow: SceneLegend["flow"];
  readonly paint: MapPaint;
  readonly mapWidthPx: number;
}

/** Three real quantities, each with the width that the map draws it with. */
export function LegendCardFlows({ flow, paint, mapWidthPx }: LegendCardFlowsProps) {
  const words = useWords();
  if (flow.stops.length === 0) return null;
  return (
    <div className={styles["part"]}>
      <p className={styles["heading"]}>{words.text("legend.flows")}</p>
      <ul className={styles["stops"]}>
        {flow.stops.map(({ quantity, width }) => {
          const { path, height } = legendArrow(flowWidthPixels(width, mapWidthPx));
          return (
            <li key={quantity} className={styles["entry"]}>
              <svg
                className={styles["arrow"]}
                width={LEGEND_ARROW_LENGTH}
                height={height}
                aria-hidden="true"
                focusable="false"
              >
                <path fill={paint.flow} d={path} />
              </svg>
              <span>{words.amount(quantity, flow.unit)}</span>
            </li>
          );
        })}
      </ul>
      <p className={styles["hint"]}>{words.text("legend.flows.arrow")}</p>
    </div>
  );
}
