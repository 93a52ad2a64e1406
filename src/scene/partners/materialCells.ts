import { bottleneckOf, supplyOf } from "#domain/dependence/worldSupply.ts";
import { familyOf } from "#domain/materialFamily.ts";
import { latestImports } from "#domain/partners/groupShare.ts";
import { yearOfImports } from "#domain/partners/importYears.ts";
import { EU27 } from "#domain/place.ts";
import type { MessageRef } from "#i18n/messageRef.ts";
import type { DigestMaterial, DigestSupply, DigestTrade, ImportYear } from "#schema/digest.ts";
import { share } from "#schema/units.ts";
import { cell, emptyCell } from "../briefing/cell.ts";
import { mapQuery } from "../briefing/mapQuery.ts";
import type { BriefingCell } from "../contract/briefing.ts";
import { productKey } from "../words/caption.ts";
import { message } from "./column.ts";
import type { PartnersContext, PartnersMaterial } from "./partnersContext.ts";

/** Part of the imports from unnamed origins from which it is said beside a share what it leaves open. */
const TOLD_UNNAMED_PART = 0.01;

const isByCustoms = ({ trade }: DigestMaterial): boolean => trade?.market === "eu-imports";

/** Query of the map of the EU's imports of a material in a year, by the tables that the page counts by. */
export function importsMap(
  { manifest }: PartnersContext,
  { material, digest }: PartnersMaterial,
  year: number,
): string {
  const trade = isByCustoms(digest) ? "eu-customs" : "world";
  return mapQuery(manifest, material, "imports", { year, place: EU27, trade });
}

/** What the imports are values of, and which of them come from the EU's own customs. */
export function importsNotes({ materials }: PartnersContext): MessageRef[] {
  const list = materials
    .filter(({ digest }) => isByCustoms(digest))
    .map(({ material }) => ({ material: material.id }));
  return [
    message("partners.note.imports"),
    ...(list.length === 0 ? [] : [message("partners.note.customs", { list: { list } })]),
  ];
}

/** The latest imports of the EU, with the trade they are of; null where no table of world trade holds the material. */
export function importsOf({
  digest,
}: PartnersMaterial): { readonly trade: DigestTrade; readonly latest: ImportYear } | null {
  const { trade } = digest;
  const latest = trade === null ? null : latestImports(trade.euImports);
  return trade === null || latest === null ? null : { trade, latest };
}

/** What must be known to quote a part of a year's imports; null where nothing. */
export function importsRemark(imports: ImportYear): MessageRef | null {
  const { total } = yearOfImports(imports);
  const unnamed = total > 0 ? share(imports.unnamed, total) : 0;
  if (unnamed >= TOLD_UNNAMED_PART) return message("partners.remark.unnamed", { share: { share: unnamed } });
  return imports.isComplete ? null : message("partners.remark.partial", { year: { year: imports.year } });
}

/** The cell of a material whose trade no table holds. */
export function noTradeCell({ material }: PartnersMaterial): BriefingCell {
  const reason = material.measures.find(({ measure }) => measure === "imports")?.reason ?? "no-flows";
  return emptyCell(
    "not-known",
    message("partners.remark.no-trade", { reason: { message: `reason.${reason}` } }),
  );
}

/** The material by name. @param leadsTo  query of a map of it */
export function materialCell({ material }: PartnersMaterial, leadsTo: string | null): BriefingCell {
  return cell({ material: material.id }, material.id, {
    leadsTo,
    remark: familyOf(material.id) === null ? null : message("partners.remark.family"),
  });
}

/** What the traded goods are called that stand for a material. */
export function goodsCell({ goods, codes, sourceIds }: DigestTrade): BriefingCell {
  const value =
    goods === null
      ? { phrase: message("goods.codes", { codes: { list: codes } }) }
      : { message: `goods.${goods}` };
  return cell(value, goods ?? codes.join(), { sourceIds });
}

/** World supply at the stage of the greater supply risk, as its map opens; null where no source is held. */
export function bottleneckSupply({ digest }: PartnersMaterial): DigestSupply | null {
  const stage = bottleneckOf(digest);
  return stage === null ? null : supplyOf(digest, stage);
}

/** What a figure of world supply is of: its stage, and the element or product where it is of one. */
export function stageMark({ measure, product }: DigestSupply): MessageRef {
  const stage = { message: `measure.${measure}.inline` };
  return product === ""
    ? message("partners.stage", { stage })
    : message("partners.stage-of", { stage, product: { message: productKey(product) } });
}
