import { at } from "#lib/at.ts";
import type { DigestMaterial, DigestSupply, StudyRow } from "#schema/digest.ts";
import type { Stage } from "#schema/ids.ts";
import { share } from "#schema/units.ts";
import { type Leader, leaderOf } from "./leader.ts";

/** The study's row on the material as a whole; null where it has none. */
export function studyOf({ study }: Pick<DigestMaterial, "study">): StudyRow | null {
  return study.find(({ product }) => product === "") ?? null;
}

/** The stage whose supply risk is the larger in the 2023 study, which decides the material's; null where it finds none. */
export function bottleneckOf(material: Pick<DigestMaterial, "study">): Stage | null {
  return studyOf(material)?.stage ?? null;
}

/** The series of a stage that a map opens with; null where there is none. */
export function supplyOf({ supply }: Pick<DigestMaterial, "supply">, stage: Stage): DigestSupply | null {
  return supply.find(({ measure, isDefault }) => measure === stage && isDefault) ?? null;
}

/** Who makes most of a stage's world supply; null where no figure is known. */
export function worldLeaderOf(supply: DigestSupply): Leader | null {
  const known = supply.places.flatMap((place, i) => {
    const held = at(supply.shares, i);
    return held === null ? [] : [{ place, share: share(held) }];
  });
  return leaderOf(known);
}
