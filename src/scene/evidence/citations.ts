import { termsInEnglish } from "#domain/coverage/statedTerms.ts";
import type { Source } from "#schema/manifest.ts";

/** What is cited of a source. */
type Cited = Pick<Source, "id" | "title" | "publisher" | "edition" | "year" | "address" | "licence">;

const through = (edition: string): string => `as shown by Supply Lines, data edition ${edition}`;

/** A citation in one sentence: "CEPII (2026): BACI …, V202601. Etalab …. https://… (as shown by …)". */
export function citeAsText(
  { title, publisher, edition, year, address, licence }: Cited,
  dataEdition: string,
): string {
  const date = year === null ? "n.d." : String(year);
  return `${publisher} (${date}): ${title}. ${edition}. ${termsInEnglish(licence)}. ${address} (${through(dataEdition)}).`;
}

/** Characters that TeX would read as commands. */
function texText(text: string): string {
  return text.replace(/[\\{}]/g, "").replace(/[&%$#_]/g, "\\$&");
}

/** A BibTeX entry; `year` is left out where the publisher states none. */
export function citeAsBibtex(
  { id, title, publisher, edition, year, address }: Cited,
  dataEdition: string,
): string {
  const fields = [
    `  author = {{${texText(publisher)}}}`,
    `  title = {{${texText(title)}}}`,
    ...(year === null ? [] : [`  year = {${year}}`]),
    `  edition = {${texText(edition)}}`,
    `  howpublished = {\\url{${address}}}`,
    `  note = {${texText(through(dataEdition))}}`,
  ];
  return `@misc{${id},\n${fields.join(",\n")}\n}`;
}

/** A RIS record of the type "data file". */
export function citeAsRis({ title, publisher, edition, year, address }: Cited, dataEdition: string): string {
  return [
    "TY  - DATA",
    `AU  - ${publisher}`,
    `TI  - ${title}`,
    ...(year === null ? [] : [`PY  - ${year}`]),
    `ET  - ${edition}`,
    `UR  - ${address}`,
    `N1  - ${through(dataEdition)}`,
    "ER  - ",
  ].join("\n");
}
