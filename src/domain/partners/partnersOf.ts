import type { AgreementStatus, PlaceId } from "#schema/ids.ts";
import type { Partnership } from "#schema/partnership.ts";

/** A partner of the EU and the strategic partnership that makes it one. */
export interface Partner {
  readonly place: PlaceId;
  readonly agreement: Partnership;
}

const IN_EFFECT: ReadonlySet<AgreementStatus> = new Set(["signed", "roadmap", "provisional", "in-force"]);

/** Whether an agreement makes its places partners: a strategic partnership that is signed or further. */
export function isSignedPartnership({ kind, status }: Pick<Partnership, "kind" | "status">): boolean {
  return kind === "strategic-partnership" && IN_EFFECT.has(status);
}

/** All partners, in the order in which they signed. */
export function partnersOf(agreements: readonly Partnership[]): Partner[] {
  return agreements
    .filter(isSignedPartnership)
    .flatMap((agreement) => agreement.places.map((place) => ({ place, agreement })))
    .sort((a, b) => (a.agreement.signedOn ?? "").localeCompare(b.agreement.signedOn ?? ""));
}

/** Calendar year of a signature; null where its date is not known. */
export function yearOfSignature({ signedOn }: Pick<Partnership, "signedOn">): number | null {
  return signedOn === null ? null : Number(signedOn.slice(0, 4));
}
