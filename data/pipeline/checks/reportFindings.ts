import type { EditionFindings } from "./checkEdition.ts";
import type { MirrorBalance } from "./compareMirrors.ts";

function describeMirror({ codes, sources, year, ratio, exporter }: MirrorBalance): string {
  const [first, second] = codes.map((code, i) => `${sources[i]} ${code}`);
  const part = exporter === null ? "" : `, exports of ${exporter}`;
  return `  ${year}: ${second} is ${ratio.toFixed(2)} of ${first}${part}`;
}

/** What the checks of an edition found and let pass, for the console. */
export function reportFindings({ known, mirrors, apart, toConfirm, doubtful }: EditionFindings): string {
  const marked = [...doubtful].filter(([, count]) => count > 0);
  return [
    `Oddities of the sources, known and accepted (${known.length}):`,
    ...known.map(
      ({ check, material, key, found, reason }) => `  ${check} ${material} ${key}: ${found}. ${reason}`,
    ),
    `Years that two sources of world trade hold (${mirrors.length}):`,
    ...mirrors.map(describeMirror),
    `Of these, further apart than a factor of 2 (${apart.length}): ${apart.map(({ key }) => key).join("; ")}`,
    `Sources to confirm with their publishers (${toConfirm.length}): ${toConfirm.map(({ id }) => id).join(", ")}`,
    `Flows marked because value and weight hardly fit together: ${marked.map(([material, count]) => `${material} ${count}`).join(", ")}`,
    "",
  ].join("\n");
}
