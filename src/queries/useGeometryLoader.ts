import { useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import type { Topology } from "topojson-specification";
import { geometryFile } from "#schema/files.ts";
import type { FileRef } from "#schema/manifest.ts";
import { fileQuery } from "./dataClient.ts";

/** A way to fetch a geometry file when it is first wanted; it is then kept like any other. */
export function useGeometryLoader(ref: FileRef): () => Promise<Topology> {
  const client = useQueryClient();
  return useCallback(() => client.fetchQuery(fileQuery(geometryFile(ref))), [client, ref]);
}
