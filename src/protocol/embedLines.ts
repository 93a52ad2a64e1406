import { escaped } from "#lib/svgText.ts";

/** Ways to put an embed into a page, in the order in which they are offered. */
export const EMBED_FORMS = ["iframe", "script", "element", "link", "oembed"] as const;
export type EmbedForm = (typeof EMBED_FORMS)[number];

/** How high an embed is: as its content, a ratio of its width, or a number of CSS pixels. */
export type EmbedHeight =
  | { readonly kind: "content" }
  | { readonly kind: "ratio"; readonly width: number; readonly height: number }
  | { readonly kind: "pixels"; readonly pixels: number };

/** Height of a frame that cannot learn that of its content, in CSS pixels: title, map, legend and notes at 600 px. */
const FRAME_HEIGHT = 760;

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
  readonly height: EmbedHeight;
  /** Whether the embed follows the colours of the page around it. */
  readonly followsHost: boolean;
}

/** Width at which the attributes of a frame with a ratio stand in for its style, where a host forbids styles. */
const LIKELY_WIDTH = 600;

function frameSize(height: EmbedHeight): string {
  const sized = (pixels: number, style: string) =>
    `width="100%" height="${pixels}" frameborder="0" style="${style}border:0"`;
  if (height.kind === "ratio") {
    const pixels = Math.round((LIKELY_WIDTH * height.height) / height.width);
    return sized(pixels, `width:100%;height:auto;aspect-ratio:${height.width}/${height.height};`);
  }
  return sized(height.kind === "pixels" ? height.pixels : FRAME_HEIGHT, "");
}

/** Attributes that our script reads, on its own element or on the link it takes the place of. */
function settings({ height, followsHost }: EmbedParts, prefix: "" | "data-"): string {
  const size =
    height.kind === "content"
      ? ""
      : height.kind === "ratio"
        ? ` ${prefix}ratio="${height.width}/${height.height}"`
        : ` ${prefix}height="${height.pixels}"`;
  return `${size}${followsHost ? ` ${prefix}theme="host"` : ""}`;
}

/** The line that an editor copies, for each form: HTML, or an address. */
export function embedLine(form: EmbedForm, parts: EmbedParts): string {
  const { site, frame, link, oembed, title, height } = parts;
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
  return `<iframe src="${address}" title="${name}" loading="lazy" ${frameSize(height)}></iframe>`;
}

/** The address of the embed in a line that was copied, so that it can be tried; null where a line has none. */
export function frameInLine(line: string): string | null {
  const found = /<iframe src="([^"]+)"|data-supply-map="([^"]+)"|<supply-map src="([^"]+)"/.exec(line);
  const address = found?.[1] ?? found?.[2] ?? found?.[3];
  return address === undefined ? null : address.replaceAll("&amp;", "&").replaceAll("&#39;", "'");
}
