import { EVIDENCE_SIGN_SIZE } from "#cartography/marks/evidenceSigns.ts";
import type { SvgText } from "#lib/svgText.ts";
import styles from "./LegendCard.module.css";

const HALF = EVIDENCE_SIGN_SIZE / 2;

/** A sign of the map beside its meaning, drawn from the very text that draws it there. */
export function LegendCardFlowsSign({ svg }: { readonly svg: SvgText }) {
  return (
    <svg
      className={styles["symbol"]}
      width={EVIDENCE_SIGN_SIZE}
      height={EVIDENCE_SIGN_SIZE}
      viewBox={`${-HALF} ${-HALF} ${EVIDENCE_SIGN_SIZE} ${EVIDENCE_SIGN_SIZE}`}
      aria-hidden="true"
      focusable="false"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: made by the program itself, of shapes and colours alone
      dangerouslySetInnerHTML={{ __html: svg }}
    />
  );
}
