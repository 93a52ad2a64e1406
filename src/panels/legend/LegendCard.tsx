import { legendParts } from "#cartography/legend/legendParts.ts";
import { useWords } from "#i18n/WordsContext.tsx";
import type { Scene } from "#scene/contract/scene.ts";
import { type Flavour, mapPaint } from "#theme/mapPaint.ts";
import styles from "./LegendCard.module.css";
import { LegendClasses } from "./LegendClasses.tsx";
import { LegendGroupList } from "./LegendGroupList.tsx";

interface LegendCardProps {
  readonly scene: Scene;
  readonly flavour: Flavour;
  /** Width of the map on screen, in pixels: line widths depend on it. */
  readonly mapWidthPx: number;
}

/** What the map's signs mean, from the very Scene and paint that drew them. */
export function LegendCard({ scene, flavour, mapWidthPx }: LegendCardProps) {
  const words = useWords();
  const paint = mapPaint(flavour);
  return (
    <div className={styles["legend"]}>
      {legendParts(scene, paint, mapWidthPx).map(({ id, heading, lists }) => (
        <div key={id} className={styles["part"]}>
          {heading === null ? null : <h3 className={styles["heading"]}>{words.say(heading)}</h3>}
          {id === "shares" ? <LegendClasses classes={scene.legend.fill.classes} paint={paint} /> : null}
          {lists.map((list) => (
            <LegendGroupList key={list.group} list={list} paint={paint} />
          ))}
        </div>
      ))}
    </div>
  );
}
