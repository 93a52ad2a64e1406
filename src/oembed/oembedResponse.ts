import { escaped } from "#lib/escaped.ts";
import { frameStyle } from "#protocol/embedLines.ts";
import { askedView } from "./askedView.ts";
import { cardOf, embedOf, type Published } from "./published.ts";

/** Size of an embed in pixels where the asking page sets no limit: map, title, legend and sources have room. */
const SIZE = { width: 720, height: 720 };
const A_DAY_SECONDS = 86_400;

/** What a page asks, as text out of the query. */
export interface OembedQuestion {
  readonly url: string | null;
  readonly maxwidth?: string | null;
  readonly maxheight?: string | null;
  readonly format?: string | null;
}

/** An answer of oEmbed 1.0 of the type `rich`. */
export interface OembedRich {
  readonly version: "1.0";
  readonly type: "rich";
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly cache_age: number;
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly thumbnail_url?: string;
  readonly thumbnail_width?: number;
  readonly thumbnail_height?: number;
}

export type OembedAnswer =
  | { readonly status: 200; readonly body: OembedRich }
  /** 404: no view of this site; 501: another format than JSON. */
  | { readonly status: 404 | 501; readonly body: null };

/** A limit in whole pixels; no limit where none, or nothing sensible, is given. */
function limit(text: string | null | undefined): number {
  return text && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : Number.POSITIVE_INFINITY;
}

/**
 * The answer to an oEmbed question, https://oembed.com. The frame in it is never larger than was asked for, and
 * narrows with the page around it.
 *
 * @param site  absolute address of the site's folder, with a slash at its end
 */
export function oembedResponse(question: OembedQuestion, site: string, published: Published): OembedAnswer {
  if ((question.format || "json") !== "json") return { status: 501, body: null };
  const view = question.url === null ? null : askedView(question.url, site, published);
  const material = view === null ? undefined : published.materials[view.material];
  if (view === null || material === undefined) return { status: 404, body: null };
  const limits = { width: limit(question.maxwidth), height: limit(question.maxheight) };
  const width = Math.min(SIZE.width, limits.width);
  const height = Math.min(SIZE.height, limits.height);
  const title = view.isDefault ? material.caption : material.name;
  const source = `${site}${embedOf(view.material)}${view.query === "" ? "" : `?${view.query}`}`;
  const { card } = published;
  const hasThumbnail = card.width <= limits.width && card.height <= limits.height;
  return {
    status: 200,
    body: {
      version: "1.0",
      type: "rich",
      title,
      provider_name: published.provider,
      provider_url: site,
      cache_age: A_DAY_SECONDS,
      html: `<iframe src="${escaped(source)}" title="${escaped(title)}" width="${width}" height="${height}" loading="lazy" style="${frameStyle(`${width}px`, height)};max-width:100%"></iframe>`,
      width,
      height,
      ...(hasThumbnail
        ? {
            thumbnail_url: `${site}${cardOf(view.material)}`,
            thumbnail_width: card.width,
            thumbnail_height: card.height,
          }
        : {}),
    },
  };
}
