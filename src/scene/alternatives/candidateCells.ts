import type { RankedSupplier, Supplier } from "#domain/alternatives/rankSuppliers.ts";
import type { SupplierTerm } from "#domain/alternatives/supplierTerms.ts";
import { AGREEMENT_GROUP } from "#domain/place.ts";
import type { MessageRef } from "#i18n/messageRef.ts";
import type { DigestSupply } from "#schema/digest.ts";
import { share } from "#schema/units.ts";
import { cell, emptyCell, shareCell } from "../briefing/cell.ts";
import { mapQuery } from "../briefing/mapQuery.ts";
import type { BriefingCell } from "../contract/briefing.ts";
import type { SupplierContext } from "./supplierContext.ts";

/** A score of 1 as it is shown. */
const WHOLE_SCORE = 100;

/** Rounded as it is shown, so that no zero has a sign. */
const hundredths = (figure: number) => Math.round(figure * 100) / 100 + 0;

const message = (id: string, values: MessageRef["values"] = {}): MessageRef => ({ id, values });

const NO_TRADE = message("alternatives.remark.no-trade");
const NOT_LISTED = message("alternatives.remark.not-listed");

/** The name of a candidate: it leads to the map of its exports, else to that of who produces. */
export function placeCell(context: SupplierContext, { place }: Supplier): BriefingCell {
  const { manifest, listed, material, stage } = context;
  const own = material.exportControls.filter((control) => control.place === place);
  const list = own.map(({ instrument }) => ({ english: instrument }));
  return cell({ place }, place, {
    leadsTo:
      material.trade?.market === "world"
        ? mapQuery(manifest, listed, "exports", { place })
        : stage === null
          ? null
          : mapQuery(manifest, listed, stage, { place }),
    ...(own.length === 0
      ? {}
      : {
          mark: message("alternatives.control"),
          remark: message("alternatives.control.remark", { place: { place }, list: { list } }),
        }),
  });
}

/** The score out of 100; a lower bound where a term is not known. */
export function scoreCell({ score, most, lacking }: RankedSupplier): BriefingCell {
  const beside =
    lacking.length === 0
      ? {}
      : {
          mark: message("alternatives.at-least"),
          remark: message("alternatives.score.lacking", {
            list: { list: lacking.map((term) => ({ message: `alternatives.term.${term}` })) },
            score: Math.round(most * WHOLE_SCORE),
          }),
        };
  return cell(Math.round(score * WHOLE_SCORE), score * WHOLE_SCORE, {
    gauge: { share: score, mark: null, side: "at-least" },
    ...beside,
  });
}

function supplyCell(supply: DigestSupply | null, { place }: Supplier): BriefingCell {
  const at = supply?.places.indexOf(place) ?? -1;
  const value = supply?.shares[at] ?? null;
  if (supply === null) return emptyCell("not-known");
  if (value !== null) return shareCell(share(value), { sourceIds: supply.sourceIds });
  if (supply.states[at] === "withheld") return emptyCell("withheld", null, { sourceIds: supply.sourceIds });
  return emptyCell("not-known", at < 0 ? NOT_LISTED : null);
}

function agreementCell({ partnerships, places }: SupplierContext, { place }: Supplier): BriefingCell {
  const sourceIds = partnerships === null ? [] : [partnerships.sourceId];
  if (!places.members(AGREEMENT_GROUP).has(place))
    return cell({ message: "alternatives.none" }, 0, { sourceIds });
  const signed = partnerships?.partnerships.find(
    (each) => each.kind === "strategic-partnership" && each.places.includes(place) && each.signedOn !== null,
  );
  return cell(
    signed?.signedOn
      ? { phrase: message("alternatives.agreement.signed", { date: { date: signed.signedOn } }) }
      : { message: "agreement-status.signed" },
    1,
    { sourceIds },
  );
}

/** A figure of a candidate, in the unit of the term. */
const CELLS: Readonly<Record<SupplierTerm, (context: SupplierContext, supplier: Supplier) => BriefingCell>> =
  {
    exports: ({ material: { trade } }, { figures: { exports } }) =>
      trade === null || exports === null
        ? emptyCell("not-known", NO_TRADE)
        : cell({ amount: { unit: "kusd", value: exports } }, exports, { sourceIds: trade.sourceIds }),
    production: ({ production }, supplier) => supplyCell(production, supplier),
    reserves: ({ reserves }, supplier) => supplyCell(reserves, supplier),
    governance: ({ digest: { governance } }, { figures }) =>
      figures.governance === null
        ? emptyCell("not-known")
        : cell({ score: hundredths(figures.governance), digits: 2 }, figures.governance, {
            sourceIds: [governance.sourceId],
          }),
    agreement: agreementCell,
    project: ({ projects }, { figures }) =>
      projects === null || figures.project === null
        ? emptyCell("not-known")
        : cell(figures.project, figures.project, { sourceIds: [projects.sourceId] }),
    room: ({ eu }, { figures: { room } }) =>
      eu === null || room === null
        ? emptyCell("not-known", eu?.basis === "eu-sourcing" ? NOT_LISTED : NO_TRADE)
        : cell({ share: room }, room, { sourceIds: eu.sourceIds }),
  };

/** The cell of a term. */
export function termCell(context: SupplierContext, supplier: Supplier, term: SupplierTerm): BriefingCell {
  return CELLS[term](context, supplier);
}
