import { ACT_BENCHMARKS } from "#domain/benchmarks/actBenchmarks.ts";
import type { MessageRef } from "#i18n/messageRef.ts";
import type { DigestMaterial } from "#schema/digest.ts";
import type { Manifest } from "#schema/manifest.ts";
import { defaultView, encodeView } from "#state/map/codec.ts";
import { cell } from "../briefing/cell.ts";
import type { BriefingColumn, BriefingSection } from "../contract/briefing.ts";
import { rateCell } from "./rateCell.ts";
import { type RecyclingRate, recyclingRates } from "./recyclingRates.ts";

const plain = (id: string): MessageRef => ({ id, values: {} });
const BENCHMARK = ACT_BENCHMARKS.recycling.mark;

const COLUMNS: readonly BriefingColumn[] = [
  { id: "material", title: plain("briefing.material"), holds: "name", about: null },
  { id: "rate", title: plain("study.recycling"), holds: "number", about: plain("stocks.about.rate") },
  { id: "list", title: plain("stocks.column.list"), holds: "text", about: null },
];

const reaches = ({ material, gauge }: RecyclingRate): boolean =>
  material.strategic && gauge.share !== null && gauge.share >= BENCHMARK;

/** Which strategic raw materials reach the benchmark of a quarter, in a sentence that can be quoted alone. */
export function recyclingCaption(manifest: Manifest, digest: readonly DigestMaterial[]): MessageRef {
  const reached = recyclingRates(manifest, digest)
    .filter(reaches)
    .map(({ material, gauge }) => ({ message: `material.${material.id}.inline`, share: gauge.share ?? 0 }));
  return {
    id: "stocks.caption",
    values: { benchmark: { share: BENCHMARK }, materials: { list: reached } },
  };
}

/** End-of-life recycling input rates of all critical raw materials, those of strategic ones beside the benchmark. */
export function recyclingSection(manifest: Manifest, digest: readonly DigestMaterial[]): BriefingSection {
  const rates = recyclingRates(manifest, digest);
  const zero = rates.flatMap(({ material, gauge }) => (gauge.share === 0 ? [{ material: material.id }] : []));
  return {
    id: "recycling",
    title: plain("stocks.recycling.title"),
    says: [{ id: "stocks.recycling.zero", values: { materials: { list: zero } } }],
    table: {
      columns: COLUMNS,
      rows: rates.map((rate) => {
        const { material } = rate;
        const list = material.strategic ? "strategic" : "critical";
        return {
          id: material.id,
          cells: [
            cell({ material: material.id }, material.id, {
              leadsTo: encodeView(defaultView(manifest, material), manifest),
            }),
            rateCell(rate),
            cell({ message: `stocks.list.${list}` }, list, { sourceIds: ["crma"] }),
          ],
        };
      }),
      order: { column: "rate", direction: "descending" },
    },
    notes: [{ id: "stocks.note.capacity", values: { benchmark: { share: BENCHMARK } } }],
  };
}
