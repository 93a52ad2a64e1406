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

/** Path of a material's page in the site's folder. */
export const pageOf = (material: string): string => `${material}.html`;
/** Path of a material's embed. */
export const embedOf = (material: string): string => `embed-${material}.html`;
/** Path of a material's social card. */
export const cardOf = (material: string): string => `cards/${material}.png`;
/** Path of the answer of oEmbed for a material. */
export const oembedOf = (material: string): string => `oembed/${material}.json`;
