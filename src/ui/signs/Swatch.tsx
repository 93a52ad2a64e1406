import { useId } from "react";
import styles from "./Swatch.module.css";

/** One repeat of a pattern; see `#theme/mapPatterns.ts`. */
interface SwatchTile {
  readonly size: number;
  readonly paper: string | null;
  readonly ink: string;
  readonly path: string;
  readonly stroke: number;
}

interface SwatchProps {
  /** Colour under everything; null for none. */
  readonly fill: string | null;
  readonly tile?: SwatchTile | null;
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
          {tile.paper ? <rect width={tile.size} height={tile.size} fill={tile.paper} /> : null}
          <path
            d={tile.path}
            fill={tile.stroke === 0 ? tile.ink : "none"}
            stroke={tile.stroke === 0 ? "none" : tile.ink}
            strokeWidth={tile.stroke}
          />
        </pattern>
      ) : null}
      {fill ? <rect width="100%" height="100%" fill={fill} /> : null}
      {tile ? <rect width="100%" height="100%" fill={`url(#${id})`} /> : null}
      <rect width="100%" height="100%" className={styles["edge"]} />
    </svg>
  );
}
