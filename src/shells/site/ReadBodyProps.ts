import type { Manifest } from "#schema/manifest.ts";
import type { MapDocument } from "#state/map/document.ts";

/** What the body of a page that is only read is given. */
export interface ReadBodyProps {
  readonly manifest: Manifest;
  /** The map that the reader came from, and that the page's links lead back to. */
  readonly view: MapDocument;
  /** Whether it stands in somebody else's page, where it is only read. */
  readonly isEmbedded: boolean;
}
