import { escaped } from "#lib/escaped.ts";
import { type Html, html } from "./html.ts";

/** What a built page becomes a page of; what is left out stays as it was built. */
export interface PageContent {
  /** The material that the page shows unless its address names another. */
  readonly material?: string;
  readonly title?: string;
  readonly description?: string;
  readonly head?: Html;
  /** Canonical query of the view that is drawn in the page, and the drawing with its words. */
  readonly opening?: { readonly query: string; readonly body: Html };
  /** What further stands in for the program where JavaScript is off. */
  readonly withoutScript: (built: Html) => Html;
}

/** Rules for the drawing in a page, and for where JavaScript is off; in files, because the policy allows no style in the page. */
const STYLE =
  html("link", { rel: "stylesheet", href: "./opening.css" }) +
  html("noscript", {}, html("link", { rel: "stylesheet", href: "./still.css" }));

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
  const { material, title, description, head = "", opening, withoutScript } = content;
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
  if (opening !== undefined)
    page = replaced(
      page,
      /<div id="root">/,
      ([root]) => `${root}\n${html("div", { class: "opening" }, opening.body)}`,
    );
  if (material !== undefined)
    page = replaced(page, /<html lang="en">/, () =>
      html("html", { lang: "en", "data-material": material, "data-view": opening?.query ?? null }).replace(
        "</html>",
        "",
      ),
    );
  return page;
}
