import { useWords } from "#i18n/WordsContext.tsx";
import type { Scene } from "#scene/scene.ts";
import type { Manifest } from "#schema/manifest.ts";
import styles from "./Footnotes.module.css";

/** Footnotes that the places named in a Scene bring with them. */
function footnotesOf(scene: Scene, manifest: Manifest): readonly ("kosovo" | "palestine")[] {
  const named = new Set([
    ...scene.rows.map(({ place }) => place),
    ...scene.fills.map(({ place }) => place),
    ...scene.outlines.map(({ place }) => place),
    ...scene.markers.map(({ place }) => place),
    ...scene.unplacedProjects.map(({ place }) => place),
    ...scene.arcs.flatMap(({ origin, destination }) => [origin, destination]),
  ]);
  const { selection, view } = scene;
  if (view.place) named.add(view.place);
  named.add(view.partners);
  if (selection?.kind === "place") {
    named.add(selection.place);
    for (const { place } of [...selection.suppliers, ...selection.customers]) named.add(place);
  }
  if (selection?.kind === "agreement") for (const place of selection.places) named.add(place);
  const kinds = manifest.places.flatMap(({ id, footnote }) => (footnote && named.has(id) ? [footnote] : []));
  return [...new Set(kinds)];
}

interface FootnotesProps {
  readonly scene: Scene;
  readonly manifest: Manifest;
}

/** The disclaimer on boundaries, and a footnote wherever a name in view carries an asterisk. */
export function Footnotes({ scene, manifest }: FootnotesProps) {
  const words = useWords();
  return (
    <div className={styles["footnotes"]} role="note" aria-label={words.text("footnote.title")}>
      {footnotesOf(scene, manifest).map((kind) => (
        <p key={kind}>{words.text(`footnote.${kind}`)}</p>
      ))}
      <p>
        {words.text("footnote.boundaries")} {words.text("footnote.credit")}
      </p>
    </div>
  );
}
