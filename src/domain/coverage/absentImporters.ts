/** An importer whose report a table lacks, with the part of the trade it usually stands for, 0–1. */
export interface AbsentImporter {
  readonly place: string;
  readonly share: number;
}

/**
 * Reads the list that a source gives as text: "MAR 15%; USA 0.6%".
 *
 * @throws RangeError for an entry of another form, rather than drop it
 */
export function absentImporters(text: string): AbsentImporter[] {
  if (text === "") return [];
  return text.split(";").map((entry) => {
    const [, place, percent] = /^\s*([A-Z]{3}) ([\d.]+)\s?%\s*$/.exec(entry) ?? [];
    if (place === undefined || percent === undefined) throw new RangeError(`not an importer: ${entry}`);
    return { place, share: Number(percent) / 100 };
  });
}
