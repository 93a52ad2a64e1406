/** The folder of the site, absolute, with a slash at its end. */
export function siteFolder(): string {
  return new URL("./", document.baseURI).href;
}

/**
 * The page of a material and that of its embed, absolute and without a query. The build writes one for each material,
 * with a card for social media and a still picture for readers without JavaScript; the development server has none.
 */
export function materialPage(material: string): string {
  return import.meta.env.DEV ? siteFolder() : `${siteFolder()}${material}.html`;
}

/** The embed of a material, made like `materialPage`. */
export function materialEmbedPage(material: string): string {
  return `${siteFolder()}${import.meta.env.DEV ? "embed.html" : `embed-${material}.html`}`;
}
