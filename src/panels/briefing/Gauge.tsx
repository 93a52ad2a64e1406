import type { CSSProperties } from "react";
import { meetsMark } from "#scene/briefing/cell.ts";
import type { BriefingGauge } from "#scene/contract/briefing.ts";
import { classNames } from "#ui/classNames.ts";
import styles from "./Gauge.module.css";

/** A share as a bar, with a line at its mark. The figure and a word beside it say the same. */
export function Gauge({ gauge }: { readonly gauge: BriefingGauge }) {
  const { share, mark } = gauge;
  return (
    <span
      className={classNames(styles["gauge"], meetsMark(gauge) === false && styles["missed"])}
      style={{ "--share": Math.min(share, 1), "--mark": mark } as CSSProperties}
      aria-hidden="true"
    >
      {mark === null ? null : <span className={styles["mark"]} />}
    </span>
  );
}
