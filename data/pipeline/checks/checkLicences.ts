import type { Source } from "#schema/manifest.ts";
import type { Licence } from "../reference/reference.ts";
import type { Finding } from "./finding.ts";

/** Sources whose licence is not in `licences.csv`, or does not allow publication. */
export function checkLicences(
  sources: readonly Pick<Source, "id" | "licence">[],
  licences: readonly Licence[],
): Finding[] {
  const byText = new Map(licences.map((licence) => [licence.text, licence]));
  return sources.flatMap(({ id, licence }): Finding[] => {
    const allowed = byText.get(licence)?.allowed;
    if (allowed === "yes" || allowed === "confirm") return [];
    const found = allowed === "no" ? "not allowed" : "unknown";
    return [
      {
        check: "licence",
        material: "",
        key: `${id}: ${licence}`,
        found,
        expected: "one that licences.csv allows",
      },
    ];
  });
}

/** Sources that may be published once their publisher has confirmed it. */
export function sourcesToConfirm(sources: readonly Source[], licences: readonly Licence[]): Source[] {
  const open = new Set(licences.filter(({ allowed }) => allowed === "confirm").map(({ text }) => text));
  return sources.filter(({ licence }) => open.has(licence));
}
