import { namesMaterial } from "#domain/materialFamily.ts";
import type { Dossier } from "#schema/dossier.ts";
import type {
  BenchmarkBandObservation,
  ControlObservation,
  RecyclingObservation,
  SourceTables,
  StockpileObservation,
} from "../read/observations.ts";

/** Export controls, stocks, measures on recycling and bands of the Act's benchmarks, of all materials. */
export interface PolicyFacts {
  readonly controls: readonly ControlObservation[];
  readonly stockpiles: readonly StockpileObservation[];
  readonly recycling: readonly RecyclingObservation[];
  readonly bands: readonly BenchmarkBandObservation[];
}

/** The policy facts of all sources. */
export function collectPolicy(tables: readonly SourceTables[]): PolicyFacts {
  return {
    controls: tables.flatMap(({ controls = [] }) => controls),
    stockpiles: tables.flatMap(({ stockpiles = [] }) => stockpiles),
    recycling: tables.flatMap(({ recycling = [] }) => recycling),
    bands: tables.flatMap(({ benchmarkBands = [] }) => benchmarkBands),
  };
}

type Named = { readonly materials: readonly string[]; readonly file: string; readonly line: number };

function without<Fact extends Named>({ file: _, line: __, materials: ___, ...fact }: Fact) {
  return fact;
}

/** The facts that name a material; "rare-earths" names light and heavy ones too, and each of them names the whole. */
export function policyOf(
  material: string,
  { controls, stockpiles, recycling, bands }: PolicyFacts,
): Pick<Dossier, "exportControls" | "stockpiles" | "recyclingMeasures" | "benchmarkBands"> {
  const names = ({ materials }: Named): boolean => namesMaterial(materials, material);
  return {
    exportControls: controls.filter(names).map((fact) => ({ ...without(fact), targets: [...fact.targets] })),
    stockpiles: stockpiles.filter(names).map((fact) => {
      const { kind, value, unit, summary, ...stock } = without(fact);
      return { ...stock, summary: `${kind}: ${value} ${unit}; ${summary}` };
    }),
    recyclingMeasures: recycling.filter(names).map(without),
    // The Centre judges light and heavy rare earths each by itself.
    benchmarkBands: bands
      .filter((entry) => entry.material === material)
      .map(({ file: _, line: __, material: ___, ...band }) => band),
  };
}
