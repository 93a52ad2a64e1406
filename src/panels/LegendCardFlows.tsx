import { arrowheadPixels, flowWidthPixels } from "#cartography/flowWidth.ts";
import { useWords } from "#i18n/WordsContext.tsx";
import type { SceneLegend } from "#scene/scene.ts";
import type { MapPaint } from "#theme/mapPaint.ts";
import styles from "./LegendCard.module.css";

const ARROW_LENGTH = 44;

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
          const pixels = flowWidthPixels(width, mapWidthPx);
          const head = arrowheadPixels(pixels);
          const height = Math.ceil(2 * head.halfWidth + 2);
          const middle = height / 2;
          const neck = ARROW_LENGTH - head.length;
          return (
            <li key={quantity} className={styles["entry"]}>
              <svg
                className={styles["arrow"]}
                width={ARROW_LENGTH}
                height={height}
                aria-hidden="true"
                focusable="false"
              >
                <path
                  fill={paint.flow}
                  d={`M0 ${middle - pixels / 2}H${neck}V${middle - head.halfWidth}L${ARROW_LENGTH} ${middle}L${neck} ${middle + head.halfWidth}V${middle + pixels / 2}H0Z`}
                />
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
