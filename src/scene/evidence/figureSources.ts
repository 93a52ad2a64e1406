import type { Manifest } from "#schema/manifest.ts";
import type { Scene } from "../contract/scene.ts";

/** A source by the short name that its message `family.<family>` gives it, and its year or, where it has none, its edition. */
export interface FigureSource {
  readonly family: string;
  readonly edition: string;
}

/** Sources of the shares and flows in view, each once; projects, agreements and boundaries have others. */
export function figureSources({ sources, coverage }: Scene, manifest: Manifest): readonly FigureSource[] {
  const ids = new Set([...coverage.shares.sourceIds, ...coverage.flows.map(({ sourceId }) => sourceId)]);
  return sources
    .filter(({ id }) => ids.has(id))
    .flatMap(({ id, year, edition }) => {
      const family = manifest.sources.find((source) => source.id === id)?.family;
      return family === undefined ? [] : { family, edition: year === null ? edition : String(year) };
    });
}
