import type { EuShareElsewhere } from "#domain/euShare.ts";
import type { MessageRef } from "#i18n/messageRef.ts";
import type { PlaceId } from "#schema/ids.ts";
import type { Amount } from "#schema/units.ts";

/** The EU's share where a source may not list all its members. */
export interface SceneEuShare {
  /** Sum over the members listed, 0–1; null where none is. */
  readonly listed: number | null;
  /** Whether members are known to be missing from it. */
  readonly isLowerBound: boolean;
  /** What another source says that lists more of them. */
  readonly elsewhere: EuShareElsewhere | null;
}

/** The measure in a few numbers. */
export interface SceneMetrics {
  /** Herfindahl–Hirschman index of the measure, 0–10 000, the unattributed rest as many small suppliers. */
  readonly hhi: number | null;
  /** The same with the rest as one supplier: the index lies between the two. */
  readonly hhiUpperBound: number | null;
  readonly topSupplier: PlaceId | null;
  readonly topShare: number | null;
  /** Other places whose share is printed like the largest. */
  readonly tied: readonly PlaceId[];
  readonly top3Share: number | null;
  readonly euShare: number | null;
  /** Null where nothing is known of it. */
  readonly eu: SceneEuShare | null;
  /** Sum of the shares of partners with a signed strategic partnership. */
  readonly partnerShare: number | null;
  /** The same for those that had signed by the end of 2025, without the United States; null where the edition does not list them. */
  readonly partnerShare2025: number | null;
  /** Part of the total that no listed place accounts for, 0–1. */
  readonly unattributedShare: number | null;
}

/** One of the figures that sum up a measure, as it is shown. */
export interface KeyFigure {
  readonly id: string;
  readonly label: MessageRef;
  /** A number alone counts something; null where it is not known or does not apply. */
  readonly value:
    | { readonly share: number }
    | { readonly hhi: number }
    | { readonly amount: Amount }
    | number
    | null;
  /** What to say in place of the value alone: "at least 4 %", "does not apply". */
  readonly said: MessageRef | null;
  /** What belongs beside it: who, in which year, how it reads. */
  readonly aside: MessageRef | { readonly place: PlaceId } | null;
  /** What it is, in sentences. */
  readonly explained: readonly MessageRef[];
}
