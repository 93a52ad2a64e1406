import { coverageOf } from "#domain/coverage/availability.ts";
import type { MessageRef } from "#i18n/messageRef.ts";
import type { PlaceId } from "#schema/ids.ts";
import type { MaterialSubject } from "./materialSubject.ts";

/** Part of the imports from unnamed origins from which it is said beside what it leaves open. */
const TOLD_UNNAMED_PART = 0.01;

/** Places whose share is printed like the largest; null where there are none. */
export function tiedRemark(tied: readonly PlaceId[]): MessageRef | null {
  if (tied.length === 0) return null;
  return { id: "materials.tied", values: { places: { list: tied.map((place) => ({ place })) } } };
}

/** What must be known of the EU's imports to quote a part of them; null where nothing. */
export function reservation({ imports, digest, material }: MaterialSubject): MessageRef | null {
  if (imports === null) return null;
  const { unnamed, isComplete, year } = imports;
  if (unnamed >= TOLD_UNNAMED_PART) return { id: "materials.unnamed", values: { share: { share: unnamed } } };
  if (digest.trade?.market === "eu-imports") {
    const reason = coverageOf(material, "exports")?.reason ?? "no-flows";
    return { id: "materials.customs", values: { reason: { message: `reason.${reason}` } } };
  }
  return isComplete ? null : { id: "materials.partial", values: { year: { year } } };
}
