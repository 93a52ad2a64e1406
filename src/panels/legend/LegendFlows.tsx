import { CALM_OPACITY, CALM_PIXELS, flowWidthPixels } from "#cartography/flows/flowWidth.ts";
import { LEGEND_ARROW_LENGTH, legendArrow } from "#cartography/legend/legendArrow.ts";
import { LEGEND_CALM_LINES, LEGEND_CALM_SIZE } from "#cartography/legend/legendCalm.ts";
import { LEGEND_RING_WIDTH, legendRing } from "#cartography/legend/legendRing.ts";
import { disputedSign, hubSign } from "#cartography/marks/evidenceSigns.ts";
import { useWords } from "#i18n/WordsContext.tsx";
import type { SceneLegend } from "#scene/contract/scene.ts";
import type { MapPaint } from "#theme/mapPaint.ts";
import styles from "./LegendCard.module.css";
import { LegendCardFlowsSign } from "./LegendFlowsSign.tsx";

interface LegendCardFlowsProps {
  readonly legend: Pick<SceneLegend, "flow" | "hasHubs">;
  readonly paint: MapPaint;
  readonly mapWidthPx: number;
}

/** Three real quantities, each with the width that the map draws it with, then rings and calm lines where drawn. */
export function LegendCardFlows({ legend, paint, mapWidthPx }: LegendCardFlowsProps) {
  const words = useWords();
  const { flow, hasHubs } = legend;
  if (flow.stops.length === 0) return null;
  const ring = legendRing();
  return (
    <div className={styles["part"]}>
      <h3 className={styles["heading"]}>{words.text("legend.flows")}</h3>
      <ul className={styles["stops"]}>
        {flow.stops.map(({ quantity, width }) => {
          const { path, height } = legendArrow(flowWidthPixels(width, mapWidthPx));
          return (
            <li key={quantity.value} className={styles["entry"]}>
              <svg
                className={styles["arrow"]}
                width={LEGEND_ARROW_LENGTH}
                height={height}
                aria-hidden="true"
                focusable="false"
              >
                <path fill={paint.flow} d={path} />
              </svg>
              <span>{words.amount(quantity)}</span>
            </li>
          );
        })}
      </ul>
      <p className={styles["hint"]}>
        <span>{words.text("legend.flows.arrow")}</span> <span>{words.text("legend.flows.scale")}</span>
      </p>
      {flow.hasRings ? (
        <p className={styles["entry"]}>
          <svg
            className={styles["arrow"]}
            width={ring.size}
            height={ring.size}
            aria-hidden="true"
            focusable="false"
          >
            <path fill="none" stroke={paint.flow} strokeWidth={LEGEND_RING_WIDTH} d={ring.line} />
            <path fill={paint.flow} d={ring.head} />
          </svg>
          <span>{words.text("legend.flows.ring")}</span>
        </p>
      ) : null}
      {flow.hasDisputed ? (
        <p className={styles["entry"]}>
          <LegendCardFlowsSign svg={disputedSign(paint)} />
          <span>{words.text("legend.flows.disputed")}</span>
        </p>
      ) : null}
      {hasHubs ? (
        <p className={styles["entry"]}>
          <LegendCardFlowsSign svg={hubSign(paint)} />
          <span>{words.text("legend.hub")}</span>
        </p>
      ) : null}
      {flow.calm === null ? null : (
        <p className={styles["entry"]}>
          <svg className={styles["arrow"]} {...LEGEND_CALM_SIZE} aria-hidden="true" focusable="false">
            {LEGEND_CALM_LINES.map((d) => (
              <path
                key={d}
                fill="none"
                stroke={paint.flow}
                strokeOpacity={CALM_OPACITY}
                strokeWidth={CALM_PIXELS}
                d={d}
              />
            ))}
          </svg>
          <span>
            {words.text("legend.flows.calm", { count: flow.calm.count, share: { share: flow.calm.share } })}
          </span>
        </p>
      )}
    </div>
  );
}
