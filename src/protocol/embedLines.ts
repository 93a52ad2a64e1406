import { escaped } from "#lib/escaped.ts";

/** Ways to put an embed into a page, in the order in which they are offered. */
export const EMBED_FORMS = ["iframe", "script", "element", "link", "oembed"] as const;
export type EmbedForm = (typeof EMBED_FORMS)[number];

/** What an embed is made of. Addresses are absolute. */
export interface EmbedParts {
  /** Folder of the site, with a slash at its end. */
  readonly site: string;
  /** The embed's page with its query. */
  readonly frame: string;
  /** The full view. */
  readonly link: string;
  readonly oembed: string;
  readonly title: string;
  /** In CSS pixels. */
  readonly heightPx: number;
  /** Whether an embed that could be as high as its content keeps to that height all the same. */
  readonly isHeightFixed: boolean;
  /** Whether the embed follows the colours of the page around it. */
  readonly followsHost: boolean;
}

/** Lowest that a box around a frame may press it, in CSS pixels: 16:9 on the narrowest phone. */
const LEAST_HEIGHT = 180;

/** Whether the form puts our script into the page, by which an embed can be as high as its content. */
export function hasScript(form: EmbedForm): boolean {
  return form === "script" || form === "element";
}

/**
 * Width and height of a frame as a style that no rule of the page around it undoes; attributes give way to any rule for
 * `iframe`. Only a box with a height of its own, such as themes put around videos, presses the frame down to that, so
 * that nothing is cut off. There are no brackets in it, at which content systems drop a style.
 *
 * @param width     as CSS has it: "100%"
 * @param heightPx  in CSS pixels
 */
export function frameStyle(width: string, heightPx: number): string {
  const least = `${Math.min(LEAST_HEIGHT, heightPx)}px`;
  const size = { width, height: `${heightPx}px`, "min-height": least, "max-height": "100%" };
  const rules = Object.entries(size).map(([name, value]) => `${name}:${value}!important;`);
  return `${rules.join("")}border:0`;
}

/** Attributes that our script reads, on its own element or on the link it takes the place of. */
function settings({ heightPx, isHeightFixed, followsHost }: EmbedParts, prefix: "" | "data-"): string {
  const height = isHeightFixed ? ` ${prefix}height="${heightPx}"` : "";
  return `${height}${followsHost ? ` ${prefix}theme="host"` : ""}`;
}

/** The line that an editor copies, for each form: HTML, or an address. */
export function embedLine(form: EmbedForm, parts: EmbedParts): string {
  const { site, frame, link, oembed, title, heightPx } = parts;
  const [address, full, name] = [frame, link, title].map(escaped);
  const script = `<script async src="${escaped(site)}embed.js"></script>`;
  const anchor = (attributes: string) => `<a href="${full}"${attributes}>${name}</a>`;
  if (form === "link") return link;
  if (form === "oembed") return oembed;
  if (form === "script")
    return `${anchor(` data-supply-map="${address}"${settings(parts, "data-")}`)}${script}`;
  if (form === "element") {
    return `<supply-map src="${address}" title="${name}"${settings(parts, "")}>${anchor("")}</supply-map>${script}`;
  }
  // Where a policy or a filter of the page takes the style away, the attributes stand in for it.
  const size = `width="100%" height="${heightPx}" frameborder="0" style="${frameStyle("100%", heightPx)}"`;
  return `<iframe src="${address}" title="${name}" loading="lazy" ${size}></iframe>`;
}

/** The address of the embed in a line that was copied, so that it can be tried; null where a line has none. */
export function frameInLine(line: string): string | null {
  const found = /<iframe src="([^"]+)"|data-supply-map="([^"]+)"|<supply-map src="([^"]+)"/.exec(line);
  const address = found?.[1] ?? found?.[2] ?? found?.[3];
  return address === undefined ? null : address.replaceAll("&amp;", "&").replaceAll("&#39;", "'");
}
