import type { PlaceId } from "#schema/ids.ts";
import type { TradeAmounts } from "./tradeAmounts.ts";

/**
 * Trade that crosses no border the view is about, in the year shown: inside the EU as one, inside the group in
 * focus, or from a place to itself. Largest first.
 */
export interface SceneRing extends TradeAmounts {
  /** "EU27-EU27": selected like a flow. */
  readonly id: string;
  /** The unit or group it stays inside. */
  readonly place: PlaceId;
}
