import type { Manifest } from "#schema/manifest.ts";
import type { Scene } from "../contract/scene.ts";

/** Footnotes that the places named in a Scene bring with them, in the order of the places' list; each once. */
export function sceneFootnotes(scene: Scene, manifest: Manifest): readonly ("kosovo" | "palestine")[] {
  const named = new Set([
    ...scene.rows.map(({ place }) => place),
    ...scene.fills.map(({ place }) => place),
    ...scene.outlines.map(({ place }) => place),
    ...scene.markers.map(({ place }) => place),
    ...scene.unplacedProjects.map(({ place }) => place),
    ...scene.arcs.flatMap(({ origin, destination }) => [origin, destination]),
  ]);
  const { selection, question, filters } = scene;
  if (question.place) named.add(question.place);
  named.add(filters.partners);
  if (selection?.kind === "place") {
    named.add(selection.place);
    for (const { place } of [...selection.suppliers, ...selection.customers]) named.add(place);
  }
  if (selection?.kind === "agreement") for (const place of selection.places) named.add(place);
  const kinds = manifest.places.flatMap(({ id, footnote }) => (footnote && named.has(id) ? [footnote] : []));
  return [...new Set(kinds)];
}
