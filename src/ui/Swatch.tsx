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
}

/** A legend's sample of a fill: colour, pattern or both. */
export function Swatch({ fill, tile = null }: SwatchProps) {
  const id = useId();
  return (
    <svg className={styles["swatch"]} viewBox="0 0 28 18" aria-hidden="true" focusable="false">
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
      {fill ? <rect width="28" height="18" fill={fill} /> : null}
      {tile ? <rect width="28" height="18" fill={`url(#${id})`} /> : null}
      <rect x="0.5" y="0.5" width="27" height="17" className={styles["edge"]} />
    </svg>
  );
}
