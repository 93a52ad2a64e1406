import { latestImports } from "#domain/partners/groupShare.ts";
import { importsFrom, shareFrom, yearOfImports } from "#domain/partners/importYears.ts";
import { LEAST_SHARE } from "#domain/partners/placebos.ts";
import type { ImportYear } from "#schema/digest.ts";
import type { PlaceId } from "#schema/ids.ts";
import type { Share } from "#schema/units.ts";
import type { PartnersContext, PartnersMaterial } from "./partnersContext.ts";

/** What a place supplies of a material to the EU, in the latest year. */
export interface Supply {
  readonly of: PartnersMaterial;
  readonly imports: ImportYear;
  readonly share: Share;
  /** Thousand US dollars. */
  readonly value: number;
}

/** Everything that a place supplies to the EU, the largest part first. */
export function suppliesOf({ materials }: PartnersContext, place: PlaceId): Supply[] {
  return materials
    .flatMap((of) => {
      const imports = latestImports(of.digest.trade?.euImports ?? []);
      if (imports === null) return [];
      const year = yearOfImports(imports);
      const value = importsFrom(year, place);
      return value > 0 ? [{ of, imports, share: shareFrom(year, place), value }] : [];
    })
    .sort((a, b) => b.share - a.share);
}

/** Whether a place counts as a supplier: a hundredth of the EU's imports or more. */
export function isSupplier({ share }: Pick<Supply, "share">): boolean {
  return share >= LEAST_SHARE;
}
