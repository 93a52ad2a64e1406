import type { Words } from "#i18n/words.ts";
import type { Changes } from "#schema/changes.ts";
import type { Dossier } from "#schema/dossier.ts";
import type { FileRef, Manifest } from "#schema/manifest.ts";
import { factsOf, publishTables } from "../tables/publishTables.ts";
import { CATALOG, dcatCatalog } from "./catalog.ts";
import { DATA_PACKAGE, dataPackage } from "./dataPackage.ts";
import { type Dataset, describeDataset } from "./dataset.ts";

interface FiguresToPublish {
  readonly manifest: Manifest;
  readonly words: Words;
  readonly changes: Changes;
  /** Absolute address of the site with a slash at its end; null when it is not known. */
  readonly site: string | null;
  readonly dossierOf: (material: string) => Dossier;
  /** A file of the edition, to the byte. */
  readonly shipped: (ref: FileRef) => Uint8Array;
  readonly write: (path: string, content: string) => void;
}

/**
 * Writes the figures as tables, the data package and the catalogue that describe them. The same edition gives the same
 * bytes at any time.
 *
 * @returns the description of each material's figures, by its id
 */
export function publishFigures(figures: FiguresToPublish): ReadonlyMap<string, Dataset> {
  const { manifest, words, changes, site, dossierOf, shipped, write } = figures;
  const tables = publishTables(figures);
  const datasets = manifest.materials.map((material) =>
    describeDataset({
      manifest,
      material,
      dossier: dossierOf(material.id),
      tables,
      dossierFiles: [material.dossier, ...(material.moreFlows ?? [])].map((ref) =>
        factsOf(`data/${ref.path}`, shipped(ref)),
      ),
      changes,
      words,
    }),
  );
  const title = words.text("app.name");
  const description = `${words.text("about.what")} ${words.text("about.figures")}`;
  const packed = JSON.stringify(dataPackage({ manifest, tables, site, title, description }));
  write(DATA_PACKAGE, packed);
  const packageFile = factsOf(DATA_PACKAGE, packed);
  const catalog = dcatCatalog({ manifest, datasets, dataPackage: packageFile, site, title, description });
  write(CATALOG, JSON.stringify(catalog));
  return new Map(datasets.map((dataset) => [dataset.material, dataset]));
}
