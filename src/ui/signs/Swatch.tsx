import { useId } from "react";
import { type MapPattern, tileLayers } from "#theme/mapPatterns.ts";
import styles from "./Swatch.module.css";

interface SwatchProps {
  /** Colour under everything; null for none. */
  readonly fill: string | null;
  readonly tile?: MapPattern | null;
  /** Fills the room there is instead of standing beside a text. */
  readonly isWide?: boolean;
}

/** A legend's sample of a fill: colour, pattern or both. */
export function Swatch({ fill, tile = null, isWide = false }: SwatchProps) {
  const id = useId();
  return (
    <svg className={isWide ? styles["wide"] : styles["swatch"]} aria-hidden="true" focusable="false">
      {tile ? (
        <pattern id={id} width={tile.size} height={tile.size} patternUnits="userSpaceOnUse">
          {tileLayers(tile).map(({ d, fill: paint, stroke, widthPx }) => (
            <path
              key={`${d} ${widthPx}`}
              d={d}
              fill={paint ?? "none"}
              stroke={stroke ?? "none"}
              strokeWidth={widthPx}
            />
          ))}
        </pattern>
      ) : null}
      {fill ? <rect width="100%" height="100%" fill={fill} /> : null}
      {tile ? <rect width="100%" height="100%" fill={`url(#${id})`} /> : null}
      <rect width="100%" height="100%" className={styles["edge"]} />
    </svg>
  );
}
