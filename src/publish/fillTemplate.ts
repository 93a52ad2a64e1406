import { escaped } from "#lib/escaped.ts";
import { type Html, html } from "./html.ts";

/** What a built page becomes a page of; what is left out stays as it was built. */
export interface PageContent {
  /** The material that the page shows unless its address names another. */
  readonly material?: string;
  readonly title?: string;
  readonly description?: string;
  readonly head?: Html;
  /** What stands in for the program where JavaScript is off, after what was there. */
  readonly withoutScript: (built: Html) => Html;
}

/** Rules for what is shown where JavaScript is off; in a file, because the policy allows no style in the page. */
const STYLE = html("noscript", {}, html("link", { rel: "stylesheet", href: "./still.css" }));

/** Replaces the one place of a page that matches. */
function replaced(page: string, pattern: RegExp, by: (found: RegExpExecArray) => string): string {
  const found = pattern.exec(page);
  if (found === null || pattern.test(page.slice(found.index + found[0].length)))
    throw new RangeError(`the built page should have ${pattern.source} once: run npm run build`);
  return page.replace(pattern, () => by(found));
}

/**
 * Fills a page that `vite build` wrote.
 *
 * @throws RangeError when the page lacks a part that is to be replaced, or has been filled already
 */
export function fillTemplate(template: string, content: PageContent): string {
  const { material, title, description, head = "", withoutScript } = content;
  let page = replaced(
    template,
    /<noscript>([\s\S]*?)<\/noscript>/,
    ([, built = ""]) => `<noscript><div class="still">\n${withoutScript(built)}\n</div></noscript>`,
  );
  page = replaced(page, /<\/head>/, () => `${head}\n${STYLE}\n</head>`);
  if (title !== undefined)
    page = replaced(page, /<title>[\s\S]*?<\/title>/, () => html("title", {}, escaped(title)));
  if (description !== undefined)
    page = replaced(page, /<meta name="description"[^>]*>/, () =>
      html("meta", { name: "description", content: description }),
    );
  if (material !== undefined)
    page = replaced(page, /<html lang="en">/, () => `<html lang="en" data-material="${escaped(material)}">`);
  return page;
}
