import type { MessageValue } from "#i18n/messageRef.ts";
import type { Partnership } from "#schema/partnership.ts";
import { cell, emptyCell } from "../briefing/cell.ts";
import type { BriefingCell, BriefingRow, BriefingTable } from "../contract/briefing.ts";
import { column, message } from "./column.ts";
import type { PartnersContext } from "./partnersContext.ts";

/** The materials an agreement names: critical ones in the reader's language, others as the source words them. */
function namedCell({ manifest, partnerships }: PartnersContext, { materials }: Partnership): BriefingCell {
  if (materials.length === 0) return emptyCell("not-known", message("partners.remark.names-none"));
  const known = new Set(manifest.materials.map(({ id }) => id));
  const list = materials.map(
    (id): MessageValue => (known.has(id) ? { material: id } : { english: id.replaceAll("-", " ") }),
  );
  return cell({ list }, materials.length, { sourceIds: [partnerships.sourceId] });
}

/** When an agreement was signed; one that is still negotiated has no such date. */
export function signedCell(
  { signedOn, status }: Pick<Partnership, "signedOn" | "status">,
  sourceIds: BriefingCell["sourceIds"],
): BriefingCell {
  if (signedOn !== null) return cell({ date: signedOn }, Number(signedOn.replaceAll("-", "")), { sourceIds });
  return status === "in-negotiation"
    ? emptyCell("not-applicable")
    : emptyCell("not-known", message("partners.remark.no-date"));
}

/** Agreements: with whom, of what kind, since when, how they stand, what they name and what they say. @param names  whether partners are named */
export function agreementTable(
  context: PartnersContext,
  agreements: readonly Partnership[],
  names: boolean,
): BriefingTable {
  const sourceIds = [context.partnerships.sourceId];
  const partnerCell = ({ places, partnerName }: Partnership): BriefingCell => {
    const [place, ...others] = places;
    return place !== undefined && others.length === 0
      ? cell({ place }, place, { leadsTo: `page=partners&place=${place}` })
      : cell({ english: partnerName }, partnerName);
  };
  return {
    columns: [
      ...(names ? [column("partner", "partners.choose", "name")] : []),
      column("kind", "selection.agreement.kind", names ? "text" : "name"),
      column("signed", "selection.agreement.signed", "text"),
      column("status", "selection.agreement.status", "text"),
      column("materials", "partners.agreement.materials", "text"),
      column("summary", "partners.agreement.summary", "text"),
    ],
    rows: agreements.map(
      (agreement): BriefingRow => ({
        id: agreement.id,
        cells: [
          ...(names ? [partnerCell(agreement)] : []),
          cell({ message: `agreement.${agreement.kind}` }, agreement.kind, { sourceIds }),
          signedCell(agreement, sourceIds),
          cell({ message: `agreement-status.${agreement.status}` }, agreement.status, { sourceIds }),
          namedCell(context, agreement),
          cell({ english: agreement.summary }, agreement.summary, { sourceIds }),
        ],
      }),
    ),
    order: null,
  };
}

/** The documents that agreements were read from. */
export function agreementEvidence(
  agreements: readonly Partnership[],
): { readonly title: string; readonly address: string }[] {
  return agreements.map(({ partnerName, summary, evidence }) => ({
    title: `${partnerName}: ${summary}`,
    address: evidence,
  }));
}
