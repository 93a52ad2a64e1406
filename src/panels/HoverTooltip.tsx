import type { CSSProperties } from "react";
import { useWords } from "#i18n/WordsContext.tsx";
import type { Words } from "#i18n/words.ts";
import type { Scene } from "#scene/scene.ts";
import { useHover } from "#state/hover.ts";
import type { Selection } from "#state/view.ts";
import styles from "./HoverTooltip.module.css";

interface TooltipText {
  readonly title: string;
  readonly lines: readonly string[];
}

function placeText(scene: Scene, words: Words, id: string): TooltipText {
  const row = scene.rows.find(({ place }) => place === id);
  const outline = scene.outlines.find(({ place }) => place === id);
  const measure = { measure: scene.view.measure };
  const lines = [
    row && row.share !== null
      ? words.text("tooltip.share", { share: { share: row.share }, measure })
      : words.text("selection.place.state", {
          measure,
          state: words.text(`state.${row?.state ?? "not-listed"}`),
        }),
    row && row.quantity !== null && scene.quantityUnit !== null
      ? words.amount(row.quantity, scene.quantityUnit)
      : "",
    ...(outline?.agreements ?? []).slice(0, 2).map(({ kind }) => words.text(`agreement.${kind}`)),
    row && row.projectCount > 0 ? words.text("tooltip.projects", { count: row.projectCount }) : "",
  ];
  return { title: words.place(id), lines: lines.filter((line) => line !== "") };
}

function flowText(scene: Scene, words: Words, id: string): TooltipText | null {
  const arc = scene.arcs.find((candidate) => candidate.id === id);
  if (!arc) return null;
  const title = words.text("selection.flow.title", {
    origin: words.place(arc.origin),
    destination: words.place(arc.destination),
  });
  const lines = [
    arc.valueKusd === null ? "" : words.amount(arc.valueKusd, "kusd"),
    arc.valueKeur === null ? "" : words.amount(arc.valueKeur, "keur"),
    arc.massTonnes === null ? "" : words.amount(arc.massTonnes, "tonnes"),
    words.text("tooltip.flow.share", { share: { share: arc.share } }),
  ];
  return { title, lines: lines.filter((line) => line !== "") };
}

function tooltipText(scene: Scene, words: Words, target: Selection): TooltipText | null {
  if (target.kind === "place") return placeText(scene, words, target.id);
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

/** What lies under the pointer on the map, in words. */
export function HoverTooltip({ scene }: { readonly scene: Scene }) {
  const words = useWords();
  const { target, point } = useHover();
  if (target === null || point === null) return null;
  const text = tooltipText(scene, words, target);
  if (text === null) return null;
  const style = { "--x": `${point[0]}px`, "--y": `${point[1]}px` } as CSSProperties;
  return (
    <div className={styles["tooltip"]} style={style} aria-hidden="true">
      <p className={styles["title"]}>{text.title}</p>
      {text.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
