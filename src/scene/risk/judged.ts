import { familyOf } from "#domain/materialFamily.ts";
import { type StageRisk, stageRisks } from "#domain/risk/stageRisk.ts";
import type { MessageValue } from "#i18n/messageRef.ts";
import type { Digest, DigestMaterial, StudyRow } from "#schema/digest.ts";
import type { MaterialId } from "#schema/ids.ts";
import { productKey } from "../words/caption.ts";

/** A material or element as the 2023 study judges it, with the working of each stage. */
export interface Judged {
  readonly digest: Digest;
  readonly material: DigestMaterial;
  readonly row: StudyRow;
  readonly stages: readonly StageRisk[];
  /** What it is called within a sentence. */
  readonly subject: MessageValue;
}

/** A group of elements, with what the study says of it as a whole, if anything. */
export interface JudgedGroup {
  readonly digest: Digest;
  readonly material: DigestMaterial;
  readonly whole: StudyRow | null;
  readonly elements: readonly Judged[];
}

function judge(digest: Digest, material: DigestMaterial, row: StudyRow): Judged {
  return {
    digest,
    material,
    row,
    stages: stageRisks(material, row, digest.governance),
    subject: row.product === "" ? { material: material.material } : { message: productKey(row.product) },
  };
}

/** The stage that decides; what the study calls the supply risk is its. */
export function decisive({ row, stages }: Judged): StageRisk | null {
  return stages.find(({ stage }) => stage === row.stage) ?? null;
}

/**
 * What the study judges of a material that it judges as one, or of one of its elements.
 *
 * @param product  element; empty for the material as a whole
 * @returns        null where it judges only the elements, or has no such element
 */
export function judgedOf(digest: Digest, material: MaterialId, product: string): Judged | null {
  const entry = digest.materials.find((each) => each.material === material);
  const row = entry?.study.find((each) => each.product === product);
  // Of a group it prints a mean, without the terms of a formula.
  if (!entry || !row || (product === "" && entry.study.length > 1)) return null;
  return judge(digest, entry, row);
}

/** The elements that the study judges of a material, or of the parts of one; null where it judges none. */
export function groupOf(digest: Digest, material: MaterialId): JudgedGroup | null {
  const own = digest.materials.find((each) => each.material === material);
  const parts = digest.materials.filter((each) => familyOf(each.material) === material);
  const elements = [...(own ? [own] : []), ...parts].flatMap((entry) =>
    entry.study.filter(({ product }) => product !== "").map((row) => judge(digest, entry, row)),
  );
  if (!own || elements.length === 0) return null;
  return { digest, material: own, whole: own.study.find(({ product }) => product === "") ?? null, elements };
}
