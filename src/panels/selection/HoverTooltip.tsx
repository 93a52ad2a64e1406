import { type CSSProperties, useEffect } from "react";
import { useWords } from "#i18n/WordsContext.tsx";
import type { Words } from "#i18n/words.ts";
import type { Scene } from "#scene/contract/scene.ts";
import { unitsOfScene } from "#scene/units.ts";
import type { Manifest } from "#schema/manifest.ts";
import { dismissHover, holdHover, hover, useHover } from "#state/hover.ts";
import type { Selection } from "#state/map/values.ts";
import { VisuallyHidden } from "#ui/signs/VisuallyHidden.tsx";
import styles from "./HoverTooltip.module.css";
import { placeFigures } from "./placeFigures.ts";

interface TooltipText {
  readonly title: string;
  readonly lines: readonly string[];
}

function placeText(scene: Scene, manifest: Manifest, words: Words, id: string): TooltipText {
  const unit = unitsOfScene(manifest, scene).figureOf(id);
  // The fills hold every place; the rows only those of the partners chosen.
  const fill = scene.fills.find(({ place }) => place === unit);
  const row = scene.rows.find(({ place }) => place === unit);
  const outline = scene.outlines.find(({ place }) => place === id);
  const { part, amount, grade } = placeFigures(scene, fill, row, words);
  const lines = [
    part,
    amount,
    grade,
    unit === id ? "" : words.text("selection.place.counted-with", { place: { place: unit } }),
    ...(outline?.agreements ?? []).slice(0, 2).map(({ kind }) => words.text(`agreement.${kind}`)),
    row && row.projectCount > 0 ? words.text("tooltip.projects", { count: row.projectCount }) : "",
  ];
  return { title: words.place(id), lines: lines.filter((line) => line !== "") };
}

function flowText(scene: Scene, words: Words, id: string): TooltipText | null {
  const arc = scene.arcs.find((candidate) => candidate.id === id);
  const ring = scene.rings.find((candidate) => candidate.id === id);
  const trade = arc ?? ring;
  if (!trade) return null;
  const title = arc
    ? words.text("selection.flow.title", {
        origin: words.place(arc.origin),
        destination: words.place(arc.destination),
      })
    : words.text("selection.ring.title", { place: { place: ring?.place ?? "" } });
  const lines = [
    words.amount(trade.money),
    trade.mass === null ? "" : words.amount(trade.mass),
    words.text(arc ? "tooltip.flow.share" : "selection.ring.share", { share: { share: trade.share } }),
    words.text(`grade.${trade.grade}.name`),
    arc?.change ? `${words.text("stop.change")}: ${words.amount(arc.change.after)}` : "",
  ];
  return { title, lines: lines.filter((line) => line !== "") };
}

function tooltipText(scene: Scene, manifest: Manifest, words: Words, target: Selection): TooltipText | null {
  if (target.kind === "place") return placeText(scene, manifest, words, target.id);
  if (target.kind === "flow") return flowText(scene, words, target.id);
  if (target.kind === "agreement") return null;
  const marker = scene.markers.find(({ project }) => project === target.id);
  if (!marker) return null;
  return {
    title: marker.name,
    lines: [
      marker.promoter,
      words.formats.list(marker.activities.map((id) => words.text(`activity.${id}`))),
      words.text(`precision.${marker.precision}`),
    ],
  };
}

/** What lies under the pointer on the map, in words; where keys have led is read out too. */
export function HoverTooltip({ scene, manifest }: { readonly scene: Scene; readonly manifest: Manifest }) {
  const words = useWords();
  const { target, point, by, isStill } = useHover();
  const text = target === null ? null : tooltipText(scene, manifest, words, target);
  const isShown = text !== null && point !== null;

  useEffect(() => {
    if (!isShown) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.preventDefault();
      dismissHover();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [isShown]);

  return (
    <>
      <VisuallyHidden role="status">
        {text === null || by === "pointer" ? "" : [text.title, ...text.lines].join(". ")}
      </VisuallyHidden>
      {isShown ? (
        <div
          className={styles["tooltip"]}
          style={{ "--x": `${point[0]}px`, "--y": `${point[1]}px` } as CSSProperties}
          data-still={isStill || undefined}
          onPointerEnter={holdHover}
          onPointerLeave={() => hover(null)}
          aria-hidden="true"
        >
          <p className={styles["title"]}>{text.title}</p>
          {text.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      ) : null}
    </>
  );
}
