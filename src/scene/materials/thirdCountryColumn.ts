import { strategicElements } from "#domain/benchmarks/strategicElements.ts";
import {
  isAboveCeiling,
  largestThirdCountry,
  thirdCountryGauges,
} from "#domain/benchmarks/thirdCountryGauges.ts";
import { BENCHMARK_SHARE } from "#domain/shareClasses.ts";
import type { MessageRef } from "#i18n/messageRef.ts";
import { share as shareOf } from "#schema/units.ts";
import { cell, emptyCell } from "../briefing/cell.ts";
import { seriesQuery } from "../briefing/mapQuery.ts";
import type { MaterialColumn, MaterialSubject } from "./materialSubject.ts";

const MARK = shareOf(BENCHMARK_SHARE);

function sourcing({ material, digest, places }: MaterialSubject) {
  const rows = digest.assessments.filter(({ scope }) => scope === "eu-sourcing");
  const used = rows.filter(({ isCopy }) => !isCopy);
  const isCopied = used.length < rows.length;
  const elements = material.strategic ? strategicElements(material.id) : [];
  const gauges = thirdCountryGauges(used, digest.study, elements, isCopied, places.isEuMember);
  return {
    isCopied,
    largest: largestThirdCountry(gauges),
    sourceIds: [...new Set(used.map(({ sourceId }) => sourceId))],
  };
}

/** The third country with the largest part of what the EU makes and imports at a stage, for the Act's ceiling of 65 %. */
export const THIRD_COUNTRY_COLUMN: MaterialColumn = {
  column: {
    id: "third",
    title: { id: "materials.third", values: {} },
    holds: "number",
    about: { id: "materials.third.about", values: { mark: { share: MARK } } },
  },
  cell: (subject) => {
    const { manifest, material } = subject;
    const { isCopied, largest, sourceIds } = sourcing(subject);
    if (largest === null || largest.share === null)
      return emptyCell(
        "not-known",
        isCopied
          ? { id: "materials.no-figure", values: { reason: { message: "reason.copied-shares" } } }
          : { id: "materials.not-printed", values: {} },
      );
    const { share, stage, series } = largest;
    const countries = largest.places.map((place) => ({ place, share }));
    const stageName = { message: `activity.${stage}` };
    const above: MessageRef = { id: "materials.above", values: { mark: { share: MARK } } };
    const isMeasured = material.strategic;
    return cell(countries.length === 1 && countries[0] ? countries[0] : { list: countries }, share, {
      gauge: { share, mark: isMeasured ? MARK : null, side: "at-most" },
      mark:
        isMeasured && isAboveCeiling(largest)
          ? { id: "materials.of", values: { product: stageName, what: { phrase: above } } }
          : { id: `activity.${stage}`, values: {} },
      remark: { id: "materials.study", values: {} },
      leadsTo: series === null ? null : seriesQuery(manifest, material, "eu-sourcing", series),
      sourceIds,
    });
  },
};
