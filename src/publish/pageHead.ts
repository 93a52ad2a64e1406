import { CARD } from "#picture/card/cardPicture.ts";
import { cardOf, oembedOf } from "../oembed/published.ts";
import { type Html, html } from "./html.ts";
import { type MaterialOnPage, pictureInWords } from "./materialOnPage.ts";

const property = (name: string, content: string | number): Html => html("meta", { property: name, content });
const named = (name: string, content: string): Html => html("meta", { name, content });

/**
 * What a page tells search engines, networks and the editors of other sites: its canonical address, its card and where its
 * oEmbed answer is.
 *
 * All of these count only as absolute addresses, so that without the site's they are left out.
 *
 * @param path  the page below the site; "" for the site itself
 */
export function pageHead(material: MaterialOnPage, path: string, site: string | null): Html {
  const { id, scene, words } = material;
  const caption = words.say(scene.caption);
  const card = [
    property("og:type", "website"),
    property("og:site_name", words.text("app.name")),
    property("og:locale", "en_GB"),
    property("og:title", caption),
    property("og:description", words.say(scene.drawn)),
    named("twitter:card", "summary_large_image"),
  ];
  if (site === null) return card.join("\n");
  const oembed = { rel: "alternate", type: "application/json+oembed", title: caption };
  return [
    html("link", { rel: "canonical", href: `${site}${path}` }),
    html("link", { ...oembed, href: `${site}${oembedOf(id)}` }),
    ...card,
    property("og:url", `${site}${path}`),
    property("og:image", `${site}${cardOf(id)}`),
    property("og:image:type", "image/png"),
    property("og:image:width", CARD.width),
    property("og:image:height", CARD.height),
    property("og:image:alt", pictureInWords(material)),
  ].join("\n");
}
