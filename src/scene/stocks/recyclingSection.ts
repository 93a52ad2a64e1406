import { STAGE_BENCHMARKS } from "#domain/projects/materialGaps.ts";
import type { MessageRef, MessageValue } from "#i18n/messageRef.ts";
import type { DigestMaterial, StudyRow } from "#schema/digest.ts";
import type { MaterialId } from "#schema/ids.ts";
import type { Manifest, ManifestMaterial } from "#schema/manifest.ts";
import type { BenchmarkBand } from "#schema/policy.ts";
import { type Share, share } from "#schema/units.ts";
import { defaultView, encodeView } from "#state/map/codec.ts";
import { cell, emptyCell } from "../briefing/cell.ts";
import type { BriefingCell, BriefingSection } from "../contract/briefing.ts";

const plain = (id: string): MessageRef => ({ id, values: {} });
const BENCHMARK = STAGE_BENCHMARKS.recycling;

/** A material of Annex I or II with its row of the study and the band of the Joint Research Centre. */
interface Rated {
  readonly material: ManifestMaterial;
  readonly study: StudyRow | undefined;
  readonly rate: Share | null;
  readonly band: BenchmarkBand | undefined;
}

function ratesOf({ materials }: Manifest, digest: readonly DigestMaterial[]): readonly Rated[] {
  return materials
    .filter(({ isLegalEntry }) => isLegalEntry)
    .map((material) => {
      const known = digest.find((candidate) => candidate.material === material.id);
      const study = known?.study.find(({ product }) => product === "");
      const rate = study?.recyclingInputRate ?? null;
      return {
        material,
        study,
        rate: rate === null ? null : share(rate),
        band: known?.benchmarkBands.find(({ benchmark }) => benchmark === "recycling"),
      };
    })
    .toSorted((a, b) => (b.rate ?? -1) - (a.rate ?? -1));
}

/** Strategic raw materials, and those of them whose rate reaches the benchmark, with it. */
function strategicOnes(rates: readonly Rated[]): {
  readonly all: readonly Rated[];
  readonly reached: MessageValue;
} {
  const all = rates.filter(({ material }) => material.strategic);
  const reached = all.flatMap(({ material, rate }) =>
    rate !== null && rate >= BENCHMARK ? [{ message: `material.${material.id}.inline`, share: rate }] : [],
  );
  return { all, reached: { list: reached } };
}

/** Which strategic raw materials reach the benchmark of a quarter, in a sentence that can be quoted alone. */
export function recyclingCaption(manifest: Manifest, digest: readonly DigestMaterial[]): MessageRef {
  const { reached } = strategicOnes(ratesOf(manifest, digest));
  return { id: "stocks.caption", values: { benchmark: { share: BENCHMARK }, materials: reached } };
}

function remarkOn({ rate, band }: Rated): MessageRef | null {
  if (rate === 0) return plain("stocks.remark.zero");
  if (rate === null || !band?.band || isIn(rate, band.band)) return null;
  const { kind, from, to } = band.band;
  return {
    id: "stocks.remark.jrc",
    values: { kind, from: { share: from }, to: { share: to }, year: { year: band.year } },
  };
}

function rateCell(rated: Rated): BriefingCell {
  const { rate, material, study } = rated;
  if (rate === null || study === undefined) return emptyCell("not-known", plain("stocks.remark.not-known"));
  const mark = material.strategic ? BENCHMARK : null;
  return cell({ share: rate }, rate, {
    gauge: { share: rate, mark, side: "at-least" },
    mark:
      mark === null
        ? null
        : {
            id: "stocks.mark",
            values: { reached: rate >= mark ? "yes" : "no", benchmark: { share: mark } },
          },
    remark: remarkOn(rated),
    sourceIds: [study.sourceId],
  });
}

/** End-of-life recycling input rates of all critical raw materials, those of strategic ones beside the benchmark. */
export function recyclingSection(manifest: Manifest, digest: readonly DigestMaterial[]): BriefingSection {
  const rates = ratesOf(manifest, digest);
  const zero: MaterialId[] = rates.flatMap(({ material, rate }) => (rate === 0 ? [material.id] : []));
  return {
    id: "recycling",
    title: plain("stocks.recycling.title"),
    says: [
      {
        id: "stocks.recycling.zero",
        values: { materials: { list: zero.map((material) => ({ material })) } },
      },
    ],
    table: {
      columns: [
        { id: "material", title: plain("briefing.material"), holds: "name", about: null },
        {
          id: "rate",
          title: plain("stocks.column.rate"),
          holds: "number",
          about: plain("stocks.about.rate"),
        },
        { id: "list", title: plain("stocks.column.list"), holds: "text", about: null },
      ],
      rows: rates.map((rated) => {
        const { material } = rated;
        return {
          id: material.id,
          cells: [
            cell({ material: material.id }, material.id, {
              leadsTo: encodeView(defaultView(manifest, material), manifest),
            }),
            rateCell(rated),
            cell(
              { message: material.strategic ? "stocks.list.strategic" : "stocks.list.critical" },
              material.strategic ? 0 : 1,
              { sourceIds: ["crma"] },
            ),
          ],
        };
      }),
      order: { column: "rate", direction: "descending" },
    },
    notes: [plain("stocks.note.capacity")],
  };
}
