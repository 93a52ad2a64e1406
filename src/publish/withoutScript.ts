import { licenceText } from "#i18n/licenceText.ts";
import type { Words } from "#i18n/words.ts";
import type { SceneSource } from "#scene/contract/evidence.ts";
import { sceneFootnotes } from "#scene/words/footnotes.ts";
import type { Manifest } from "#schema/manifest.ts";
import { pageOf } from "../oembed/published.ts";
import { type Html, html, text } from "./html.ts";
import type { MaterialOnPage } from "./materialOnPage.ts";
import { shareTable } from "./shareTable.ts";

/** Where a page stands: by itself, or in a frame of another page, which its links must not lead away from. */
export type Framing = "alone" | "framed";

function link(address: string, words: string, framing: Framing): Html {
  const attributes = framing === "framed" ? { target: "_blank", rel: "noopener" } : {};
  return html("a", { href: address, ...attributes }, text(words));
}

function source(from: SceneSource, words: Words, framing: Framing): Html {
  const { title, licence, address } = from;
  return html(
    "li",
    {},
    html("cite", { lang: "en" }, text(title)),
    text(` ${words.source(from)}. ${licenceText(licence, words)}. `),
    link(address, words.text("sources.link"), framing),
  );
}

function coverage({ scene, words }: MaterialOnPage): Html {
  const { completeness, shares } = scene.coverage;
  const sentences = [
    `${words.text(`coverage.${completeness}`)}.`,
    words.text(`coverage.${completeness}.text`),
    shares.basis === null ? "" : words.text(`coverage.basis.${shares.basis}`),
    shares.denominator === null ? "" : words.text(`coverage.denominator.${shares.denominator}`),
  ];
  return [
    html("h2", {}, text(words.text("coverage.title"))),
    html("p", {}, text(sentences.filter((sentence) => sentence !== "").join(" "))),
  ].join("");
}

function footnotes({ scene, manifest, words }: MaterialOnPage): Html {
  const notes = [
    ...sceneFootnotes(scene, manifest).map((kind) => words.text(`footnote.${kind}`)),
    `${words.text("footnote.boundaries")} ${words.text("footnote.credit")}`,
    words.text("sources.edition", { edition: scene.edition }),
  ];
  return [
    html("h2", {}, text(words.text("footnote.title"))),
    ...notes.map((note) => html("p", {}, text(note))),
  ].join("");
}

/** Links to the pages of all materials. */
export function materialLinks(manifest: Manifest, words: Words, framing: Framing): Html {
  const links = manifest.materials.map(({ id }) =>
    html("li", {}, link(`./${pageOf(id)}`, words.material(id), framing)),
  );
  return [
    html("h2", {}, text(words.text("selection.project.materials"))),
    html("ul", { class: "still-materials" }, ...links),
  ].join("");
}

/**
 * What a page shows below its drawing where JavaScript is off: which view that is, the link to the map, the largest shares, how
 * complete they are, sources and footnotes.
 */
export function withoutScript(material: MaterialOnPage, framing: Framing): Html {
  const { id, scene, query, words } = material;
  const values = { measure: { measure: scene.question.measure }, material: { material: id } };
  return [
    html("p", {}, text(words.text("publish.still", values))),
    html("p", {}, text(words.sayAll(scene.graded))),
    html("p", {}, link(`./${pageOf(id)}?${query}`, words.text("publish.open"), framing)),
    shareTable(scene, words),
    coverage(material),
    html("h2", {}, text(words.text("sources.title"))),
    html("ul", {}, ...scene.sources.map((one) => source(one, words, framing))),
    footnotes(material),
  ].join("\n");
}
