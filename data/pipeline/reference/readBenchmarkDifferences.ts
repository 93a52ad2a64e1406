import { BENCHMARKS } from "#schema/ids.ts";
import { choiceCell, optionalNumber, textCell } from "../read/cells.ts";
import type { OpenTable } from "../read/csv.ts";
import type { Problems } from "../read/problems.ts";
import { BENCHMARK_DIFFERENCE_REASONS, type BenchmarkDifference } from "./reference.ts";

const PERCENT = 100;

/** Why figures beside a benchmark of the Act lie outside the band of the Joint Research Centre, one row a material and benchmark. */
export function readBenchmarkDifferences(
  open: OpenTable,
  materials: ReadonlySet<string>,
  problems: Problems,
): BenchmarkDifference[] {
  const columns = ["material_id", "benchmark", "reason", "product", "older_rate_percent"] as const;
  const seen = new Set<string>();
  return open("benchmark-differences.csv", columns).map((row) => {
    const material = textCell(row, "material_id", problems);
    if (!materials.has(material)) problems.add(row, "material_id", material, "a material in materials.csv");
    const benchmark = choiceCell(row, "benchmark", BENCHMARKS, problems);
    const key = `${material} ${benchmark}`;
    if (seen.has(key)) problems.add(row, "benchmark", benchmark, "one row for a material and benchmark");
    seen.add(key);
    const reason = choiceCell(row, "reason", BENCHMARK_DIFFERENCE_REASONS, problems);
    const rate = optionalNumber(row, "older_rate_percent", problems, { min: 0, max: 100 });
    if ((reason === "older-rate") !== (rate !== null))
      problems.add(
        row,
        "older_rate_percent",
        row.cells.older_rate_percent,
        "the rate printed before, where that is the reason",
      );
    const olderRate = rate === null ? null : rate / PERCENT;
    return { material, benchmark, reason, product: row.cells.product, olderRate };
  });
}
