import { type EmbedForm, embedLine, hasScript } from "#protocol/embedLines.ts";
import type { Manifest } from "#schema/manifest.ts";
import { encodeView } from "../map/codec.ts";
import type { MapDocument } from "../map/document.ts";
import { DEFAULT_EMBED, type EmbedOptions, encodeEmbed } from "./embedOptions.ts";

/** Layers an editor may leave out. */
export const LAYERS = ["flows", "projects", "agreements"] as const;
export type Layer = (typeof LAYERS)[number];

/** What an editor has chosen so far. */
export interface EmbedChoice {
  /** A language of the app, or "auto" for each reader's own. */
  readonly lang: string;
  readonly theme: MapDocument["theme"] | "host";
  readonly layers: readonly Layer[];
  readonly options: EmbedOptions;
  /** In CSS pixels; null for as high as the embed needs to be. */
  readonly heightPx: number | null;
  readonly isFrozen: boolean;
  readonly form: EmbedForm;
}

/** Where the site lies. Addresses are absolute. */
export interface EmbedSite {
  /** Folder of the site, with a slash at its end. */
  readonly folder: string;
  /** The page that a material's embed has, and that of its full view, without query. */
  readonly framePage: (material: string) => string;
  readonly linkPage: (material: string) => string;
}

function isShown(view: MapDocument, layer: Layer): boolean {
  if (layer === "flows") return view.flows !== "none";
  return layer === "projects" ? view.projects !== "none" : view.agreements === "show";
}

/**
 * Height of an embed in a frame, which cannot learn that of its content, in CSS pixels. For the short one it is right at every
 * width: the map takes what the words leave, two thirds and more from 320 pixels on. The full one holds its parts, folded, from 600 on, and scrolls on a phone.
 */
export const FRAME_HEIGHTS = { short: 520, full: 1000 } as const;

/** The choice a builder opens with: the view as it is, as a short embed, in the language on screen, following new data. */
export function firstChoice(view: MapDocument, lang: string, isFrozen: boolean): EmbedChoice {
  return {
    lang,
    theme: view.theme,
    layers: LAYERS.filter((layer) => isShown(view, layer)),
    options: { ...DEFAULT_EMBED, length: "short" },
    heightPx: null,
    isFrozen,
    form: "iframe",
  };
}

/** The view as the embed shows it. */
function embeddedView(view: MapDocument, choice: EmbedChoice): MapDocument {
  const has = (layer: Layer) => choice.layers.includes(layer);
  return {
    ...view,
    lang: choice.lang,
    theme: choice.theme === "host" ? "auto" : choice.theme,
    flows: !has("flows") ? "none" : view.flows === "none" ? "all" : view.flows,
    projects: !has("projects") ? "none" : view.projects === "none" ? "material" : view.projects,
    agreements: has("agreements") ? "show" : "hide",
  };
}

/** Address of the embed's page for a choice. */
function frameAddress(view: MapDocument, choice: EmbedChoice, manifest: Manifest, site: EmbedSite): string {
  const edition = choice.isFrozen ? `&edition=${manifest.edition}` : "";
  const query = encodeView(embeddedView(view, choice), manifest) + edition + encodeEmbed(choice.options);
  return `${site.framePage(view.material)}?${query}`;
}

/** Height of the embed that a choice makes, in CSS pixels; null where it is as high as its content. */
export function chosenHeight({ form, heightPx, options }: EmbedChoice): number | null {
  return heightPx ?? (hasScript(form) ? null : FRAME_HEIGHTS[options.length]);
}

/** What the frame of a choice holds: the address in the line, with what our script adds to it. */
export function shownAddress(
  view: MapDocument,
  choice: EmbedChoice,
  manifest: Manifest,
  site: EmbedSite,
): string {
  const address = frameAddress(view, choice, manifest, site);
  return chosenHeight(choice) === null ? `${address}&fit=content` : address;
}

/**
 * The line to copy.
 *
 * @param title  what names the frame for screen readers
 */
export function lineOf(
  view: MapDocument,
  choice: EmbedChoice,
  manifest: Manifest,
  site: EmbedSite,
  title: string,
): string {
  const { heightPx, form, options } = choice;
  const edition = choice.isFrozen ? `&edition=${manifest.edition}` : "";
  return embedLine(form, {
    site: site.folder,
    frame: frameAddress(view, choice, manifest, site),
    link: `${site.linkPage(view.material)}?${encodeView(embeddedView(view, choice), manifest)}${edition}`,
    oembed: `${site.folder}oembed/${view.material}.json`,
    title,
    heightPx: heightPx ?? FRAME_HEIGHTS[options.length],
    isHeightFixed: heightPx !== null,
    followsHost: choice.theme === "host",
  });
}
