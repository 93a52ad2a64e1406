import { type Html, html } from "../html.ts";
import { CATALOG } from "./catalog.ts";
import { DATA_PACKAGE } from "./dataPackage.ts";
import type { Dataset } from "./dataset.ts";
import { schemaOrgDataset } from "./schemaOrgDataset.ts";

/** Where the figures of a page are described for programs. */
export const METADATA_LINKS: Html = [
  html("link", { rel: "describedby", type: "application/json", href: `./${DATA_PACKAGE}` }),
  html("link", { rel: "alternate", type: "application/ld+json", href: `./${CATALOG}` }),
].join("\n");

/**
 * A material's figures described in its page. A block of data is never run, so that the content policy, which allows no
 * script in a page, does not hold for it.
 *
 * @param site  absolute address of the site with a slash at its end; null when it is not known
 * @param app   name of the app
 */
export function metadataBlock(dataset: Dataset, site: string | null, app: string): Html {
  const data = JSON.stringify(schemaOrgDataset(dataset, site, app));
  // No text of a source can end the block.
  return html("script", { type: "application/ld+json" }, data.replaceAll("<", "\\u003c"));
}
