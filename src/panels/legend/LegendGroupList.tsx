import type { LegendGroup } from "#cartography/legend/legendEntries.ts";
import type { LegendList } from "#cartography/legend/legendParts.ts";
import type { LegendSign } from "#cartography/legend/legendSign.ts";
import { useWords } from "#i18n/WordsContext.tsx";
import { serialise } from "#lib/svgNode.ts";
import type { MapPaint } from "#theme/mapPaint.ts";
import { mapPattern } from "#theme/mapPatterns.ts";
import { Swatch } from "#ui/signs/Swatch.tsx";
import styles from "./LegendCard.module.css";

/** How entries stand that are not in columns: side by side, each as long as it is, or in a line each. */
const LAYOUTS: Readonly<Partial<Record<LegendGroup, string>>> = {
  widths: "row",
  lines: "lines",
  signs: "lines",
};

interface SignProps {
  readonly sign: LegendSign;
  readonly paint: MapPaint;
}

function Sign({ sign, paint }: SignProps) {
  if (sign.kind === "fill")
    return (
      <Swatch fill={sign.colour} tile={sign.pattern === null ? null : mapPattern(sign.pattern, paint)} />
    );
  return (
    <svg
      className={styles["sign"]}
      width={sign.widthPx}
      height={sign.heightPx}
      aria-hidden="true"
      focusable="false"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: made by the program itself, of shapes and colours alone
      dangerouslySetInnerHTML={{ __html: serialise(...sign.svg) }}
    />
  );
}

interface LegendGroupListProps {
  readonly list: LegendList;
  readonly paint: MapPaint;
}

/** Signs of one group beside their meanings, and the remarks on them. */
export function LegendGroupList({ list, paint }: LegendGroupListProps) {
  const words = useWords();
  const { group, entries, remarks } = list;
  return (
    <>
      {entries.length > 0 ? (
        <ul
          className={styles[LAYOUTS[group] ?? "columns"]}
          aria-label={group === "states" ? words.text("legend.states") : undefined}
        >
          {entries.map(({ id, sign, text }) => (
            <li key={id} className={styles["entry"]}>
              <Sign sign={sign} paint={paint} />
              <span>{words.say(text)}</span>
            </li>
          ))}
        </ul>
      ) : null}
      {remarks.length > 0 ? <p className={styles["hint"]}>{words.sayAll(remarks)}</p> : null}
    </>
  );
}
