import { EMBED_FORMS, embedLine } from "#protocol/embedLines.ts";
import { FRAME_HEIGHTS } from "#state/embed/embedChoice.ts";
import { embedOf, pageOf } from "../oembed/published.ts";
import { html, text } from "./html.ts";
import type { MaterialOnPage } from "./materialOnPage.ts";

/** The page on which each form of embed can be seen at work; its addresses are relative to where the site lies. */
export const TRIAL_PAGE = "try-embeds.html";

const FORMS_ON_PAGE = EMBED_FORMS.filter((form) => form !== "link" && form !== "oembed");

/**
 * A page that does what an editor's page would: one embed in each form, with the line that made it.
 *
 * @param index  the built index page, whose content policy it keeps
 * @throws RangeError for a page without a content policy
 */
export function trialPage(index: string, { id, scene, query, words }: MaterialOnPage): string {
  const policy = /<meta http-equiv="Content-Security-Policy"[^>]*>/.exec(index)?.[0];
  if (policy === undefined) throw new RangeError("the built index page has no content policy");
  const styles = index.match(/<link rel="stylesheet"[^>]*>/g) ?? [];
  const parts = {
    site: "./",
    frame: `./${embedOf(id)}?${query}&length=short`,
    link: `./${pageOf(id)}?${query}`,
    oembed: "",
    title: words.say(scene.caption),
    heightPx: FRAME_HEIGHTS.short,
    isHeightFixed: false,
    followsHost: true,
  } as const;
  const section = (form: (typeof FORMS_ON_PAGE)[number]) => {
    const line = embedLine(form, parts);
    return [
      html("h2", {}, text(words.text(`builder.form.${form}`))),
      html("p", {}, text(words.text(`builder.form.${form}.note`))),
      html("pre", {}, html("code", {}, text(line))),
      // The page's own policy allows no style in an element; its sheet takes the frame's border away.
      line.replace(/ style="[^"]*"/, ""),
    ].join("\n");
  };
  const title = words.text("builder.test-page");
  return [
    "<!doctype html>",
    `<html lang="${words.locale}">`,
    "<head>",
    policy,
    '<meta charset="utf-8" />',
    '<meta name="viewport" content="width=device-width, initial-scale=1" />',
    '<meta name="color-scheme" content="light dark" />',
    html("title", {}, text(words.text("app.title", { caption: title }))),
    '<link rel="icon" href="./icon.svg" type="image/svg+xml" />',
    ...styles,
    html("link", { rel: "stylesheet", href: "./still.css" }),
    "</head>",
    '<body><main class="still">',
    html("h1", {}, text(title)),
    ...FORMS_ON_PAGE.map(section),
    "</main></body></html>",
  ].join("\n");
}
