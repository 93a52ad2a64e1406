import { effectiveNumber } from "#domain/concentration.ts";
import { coverageOf } from "#domain/coverage/availability.ts";
import { type EuImports, earlierPartnersShare, shareFrom } from "#domain/dependence/euImports.ts";
import { AGREEMENT_GROUP } from "#domain/place.ts";
import { BENCHMARK_SHARE } from "#domain/shareClasses.ts";
import type { MessageRef } from "#i18n/messageRef.ts";
import { type Share, share as shareOf } from "#schema/units.ts";
import type { MapDocument } from "#state/map/document.ts";
import { cell, emptyCell, shareCell } from "../briefing/cell.ts";
import { mapQuery } from "../briefing/mapQuery.ts";
import type { BriefingCell } from "../contract/briefing.ts";
import type { MaterialColumn, MaterialSubject } from "./materialSubject.ts";
import { reservation, tiedRemark } from "./remarks.ts";

/** The map of the EU's imports by the source and in the year of comparison. */
function importsMap(
  { manifest, material, digest, imports }: MaterialSubject,
  choices: Partial<MapDocument> = {},
) {
  return mapQuery(manifest, material, "imports", {
    trade: digest.trade?.market === "eu-imports" ? "eu-customs" : "world",
    ...(imports && { year: imports.year }),
    ...choices,
  });
}

/** What stands where no table of trade holds the goods. */
function withoutTrade({ material }: MaterialSubject): BriefingCell {
  const reason = coverageOf(material, "imports")?.reason ?? "no-flows";
  return emptyCell("not-known", {
    id: "materials.no-figure",
    values: { reason: { message: `reason.${reason}` } },
  });
}

const sourcesOf = ({ digest }: MaterialSubject) => digest.trade?.sourceIds ?? [];

/** Who supplies most of what the EU imports, with its part. */
const LEADER: MaterialColumn = {
  column: {
    id: "imports",
    title: { id: "materials.imports", values: {} },
    holds: "number",
    about: { id: "materials.imports.about", values: { mark: { share: BENCHMARK_SHARE } } },
  },
  cell: (subject) => {
    const { imports, digest } = subject;
    if (imports === null) return withoutTrade(subject);
    const leadsTo = importsMap(subject);
    const { leader, year } = imports;
    if (leader === null) return emptyCell("not-known", reservation(subject), { leadsTo });
    const { place, share } = leader;
    // What importers would lose if it stopped can be shown where the trade of all is held.
    const stop = digest.trade?.market === "world" ? { stop: [place] } : {};
    return cell({ place, share }, share, {
      gauge: { share, mark: shareOf(BENCHMARK_SHARE), side: "at-most" },
      mark:
        share > BENCHMARK_SHARE
          ? { id: "materials.above", values: { mark: { share: BENCHMARK_SHARE } } }
          : null,
      remark: reservation(subject) ?? tiedRemark(leader.tied),
      leadsTo: importsMap(subject, stop),
      year,
      sourceIds: sourcesOf(subject),
    });
  },
};

/** How many equal suppliers the EU's imports are like. */
const SUPPLIERS: MaterialColumn = {
  column: {
    id: "suppliers",
    title: { id: "materials.suppliers", values: {} },
    holds: "number",
    about: { id: "materials.suppliers.about", values: {} },
  },
  cell: (subject) => {
    const { imports } = subject;
    if (imports === null) return withoutTrade(subject);
    const leadsTo = importsMap(subject);
    if (imports.concentration === null) return emptyCell("not-known", reservation(subject), { leadsTo });
    const { lower, upper } = imports.concentration;
    const [least, most] = [effectiveNumber(upper), effectiveNumber(lower)];
    const isOne = least.toFixed(1) === most.toFixed(1);
    const said = (count: number) => ({ score: count, digits: 1 }) as const;
    return cell(
      isOne
        ? said(least)
        : { phrase: { id: "materials.range", values: { least: said(least), most: said(most) } } },
      least,
      { leadsTo, year: imports.year, remark: reservation(subject), sourceIds: sourcesOf(subject) },
    );
  },
};

interface PartnersColumn {
  readonly id: string;
  readonly title: MessageRef;
  /** The word of the filter that the map has for them. */
  readonly partners: string;
  readonly shareOf: (subject: MaterialSubject, imports: EuImports) => Share | null;
}

/** What partners with a signed strategic partnership supply of the EU's imports. */
function partnersColumn({ id, title, partners, shareOf }: PartnersColumn): MaterialColumn {
  return {
    column: { id, title, holds: "number", about: { id: "metrics.partners.explain", values: {} } },
    cell: (subject) => {
      const { imports } = subject;
      if (imports === null) return withoutTrade(subject);
      const leadsTo = importsMap(subject, { partners });
      const share = shareOf(subject, imports);
      if (share === null)
        return emptyCell("not-known", { id: "materials.no-partner", values: {} }, { leadsTo });
      return shareCell(share, {
        gauge: { share, mark: null, side: "at-least" },
        leadsTo,
        year: imports.year,
        remark: reservation(subject),
        sourceIds: sourcesOf(subject),
      });
    },
  };
}

const PARTNERS = partnersColumn({
  id: "partners",
  title: { id: "metrics.partners", values: {} },
  partners: "agreement",
  shareOf: ({ places }, imports) => shareFrom(imports, places.members(AGREEMENT_GROUP)),
});

const EARLIER_PARTNERS = partnersColumn({
  id: "partners-2025",
  title: { id: "materials.partners-2025", values: {} },
  partners: "agreement-2025",
  shareOf: ({ places }, imports) => earlierPartnersShare(imports, places),
});

/** The EU's imports by world trade: who leads, how concentrated they are, and what comes from partners. */
export const TRADE_COLUMNS: readonly MaterialColumn[] = [LEADER, SUPPLIERS, PARTNERS, EARLIER_PARTNERS];
