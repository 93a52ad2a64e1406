import { namesMaterial } from "#domain/materialFamily.ts";
import { AGREEMENT_KINDS, type PlaceId } from "#schema/ids.ts";
import type { Partnership } from "#schema/partnership.ts";
import type { SceneContext } from "../contract/inputs.ts";
import type { SceneAgreement, SceneOutline } from "../contract/scene.ts";

/** An agreement as the Scene shows it. */
export function toAgreement(partnership: Partnership, material: string): SceneAgreement {
  const { id, kind, partnerName, signedOn, status, summary, evidence, confidence, materials } = partnership;
  return {
    id,
    kind,
    partnerName,
    signedOn,
    status,
    namesMaterial: materials.length === 0 ? null : namesMaterial(materials, material),
    summary,
    evidence,
    confidence,
  };
}

/** Kinds in falling order of weight; a signed agreement goes before a negotiated one of any kind. */
function weight({ kind, status }: SceneAgreement): number {
  return AGREEMENT_KINDS.indexOf(kind) + (status === "in-negotiation" ? AGREEMENT_KINDS.length : 0);
}

/** Agreements with a partner, the weightiest first. */
export function agreementsWith({ partnerships, question }: SceneContext, place: PlaceId): SceneAgreement[] {
  return (partnerships?.partnerships ?? [])
    .filter(({ places }) => places.includes(place))
    .map((partnership) => toAgreement(partnership, question.material))
    .sort((a, b) => weight(a) - weight(b) || (a.id < b.id ? -1 : 1));
}

/** Partner countries and territories with what binds them to the EU, in order of their codes. */
export function sceneOutlines(context: SceneContext): SceneOutline[] {
  const { partnerships, filters } = context;
  if (!partnerships || filters.agreements === "hide") return [];
  const places = new Set(partnerships.partnerships.flatMap((partnership) => partnership.places));
  return [...places].sort().flatMap((place) => {
    const agreements = agreementsWith(context, place);
    const strongest = agreements[0];
    if (!strongest) return [];
    const isSigned = strongest.status !== "in-negotiation";
    return [{ place, agreements, kind: strongest.kind, isSigned }];
  });
}
