/** What is published of one material. */
export interface PublishedMaterial {
  /** The title sentence of its default view. */
  readonly caption: string;
  /** The title of any other view of it. */
  readonly name: string;
}

/** What an oEmbed answer needs to know of the published site. */
export interface Published {
  /** Absolute address of the folder the site is in, with a slash at its end; null when it is not known. */
  readonly site: string | null;
  readonly provider: string;
  /** The material that pages without one show. */
  readonly firstMaterial: string;
  readonly materials: Readonly<Record<string, PublishedMaterial>>;
  /** Size of the social cards in pixels. */
  readonly card: { readonly width: number; readonly height: number };
}

/** Name of a material's page; with the prefix `embed-` its embed. */
export const pageOf = (material: string): string => `${material}.html`;
export const embedOf = (material: string): string => `embed-${material}.html`;
export const cardOf = (material: string): string => `cards/${material}.png`;
export const oembedOf = (material: string): string => `oembed/${material}.json`;
