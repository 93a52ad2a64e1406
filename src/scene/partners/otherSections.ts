import { isSignedPartnership } from "#domain/partners/partnersOf.ts";
import { EU27 } from "#domain/place.ts";
import type { MessageRef } from "#i18n/messageRef.ts";
import type { Stock } from "#schema/digest.ts";
import type { PlaceId } from "#schema/ids.ts";
import type { BriefingSection } from "../contract/briefing.ts";
import { agreementTable } from "./agreementTable.ts";
import { message } from "./column.ts";
import { materialsByGoods, type PartnersContext } from "./partnersContext.ts";

const HALF = 0.5;
export const JAPAN: PlaceId = "JPN";

/** Agreements that make no partner: trade agreements, arrangements, forums, and what is being negotiated. */
export function otherAgreementsSection(context: PartnersContext): BriefingSection {
  const others = context.agreements.filter((agreement) => !isSignedPartnership(agreement));
  return {
    id: "others",
    title: message("partners.others"),
    says: [message("partners.others.says")],
    table: agreementTable(context, others, true),
    notes: [],
  };
}

/** How many materials come to more than half from one country, in Japan and in the EU, out of those both import. */
function leaderSays(context: PartnersContext): MessageRef[] {
  const both = materialsByGoods(context).flatMap(({ digest: { trade } }) => {
    const [japan, eu] = [JAPAN, EU27].map((place) =>
      trade?.importers.find((importer) => importer.place === place),
    );
    if (trade === null || !japan || !eu || japan.leaderValue === null || eu.leaderValue === null) return [];
    return [{ year: trade.year, japan: japan.leaderValue / japan.total, eu: eu.leaderValue / eu.total }];
  });
  if (both.length === 0) return [];
  return [
    message("partners.japan.leader", {
      year: { year: Math.max(...both.map(({ year }) => year)) },
      count: both.length,
      japan: both.filter(({ japan }) => japan > HALF).length,
      eu: both.filter(({ eu }) => eu > HALF).length,
    }),
  ];
}

/** What Japan's public stock aims at as a rule, and at most. */
function japansStock({ digest }: PartnersContext): readonly (Stock | undefined)[] {
  return ["standard", "upper target"].map((wanted) =>
    digest.stocks.find(({ place, kind }) => place === JAPAN && kind === wanted),
  );
}

/** The pages that what is said of Japan's stock was read from. */
export function stockEvidence(
  context: PartnersContext,
): { readonly title: string; readonly address: string }[] {
  const pages = new Map(
    japansStock(context).flatMap((stock) => (stock ? [[stock.evidence, stock.programme] as const] : [])),
  );
  return [...pages].map(([address, title]) => ({ title, address }));
}

/** Japan's public stock as far as it is published: what it aims at, never what is held. */
function stockSays(context: PartnersContext): MessageRef[] {
  const [standard, most] = japansStock(context);
  if (!standard || !most || standard.value === null || most.value === null) return [];
  return [
    message("partners.japan.stock", {
      days: standard.value,
      most: most.value,
      date: { date: standard.date },
    }),
  ];
}

/** What the EU has arranged with Japan's JOGMEC, and what is published of Japan's own model; null where the table has no such row. */
export function japanSection(context: PartnersContext): BriefingSection | null {
  const arrangement = context.agreements.find(
    ({ places, kind }) => places.includes(JAPAN) && kind === "administrative-arrangement",
  );
  if (arrangement === undefined || arrangement.signedOn === null) return null;
  return {
    id: "japan",
    title: message("partners.japan"),
    says: [
      message("partners.japan.arrangement", { date: { date: arrangement.signedOn } }),
      ...stockSays(context),
      ...leaderSays(context),
    ],
    table: null,
    notes: [],
  };
}
