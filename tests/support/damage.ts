import fc from "fast-check";

/** What may happen to a file on its way: its end is lost, or some bits fall over. */
export type Damage =
  | { readonly kind: "cut"; readonly length: number }
  | { readonly kind: "bits"; readonly at: readonly number[] };

const MAX_BITS = 3;

/** Damages of a file of some bytes, each of which makes it another file. */
export function damages(bytes: number): fc.Arbitrary<Damage> {
  return fc.oneof(
    fc.nat(bytes - 1).map((length): Damage => ({ kind: "cut", length })),
    fc
      .uniqueArray(fc.nat(bytes * 8 - 1), { minLength: 1, maxLength: MAX_BITS })
      .map((at): Damage => ({ kind: "bits", at })),
  );
}

/** The file after its damage. */
export function damage(content: Buffer, harm: Damage): Buffer {
  if (harm.kind === "cut") return content.subarray(0, harm.length);
  const damaged = Buffer.from(content);
  for (const at of harm.at) damaged[at >> 3] = (damaged[at >> 3] ?? 0) ^ (1 << (at & 7));
  return damaged;
}
