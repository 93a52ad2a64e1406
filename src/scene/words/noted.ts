import type { SceneChoices } from "../contract/choices.ts";
import type { SceneCoverage } from "../contract/coverage.ts";
import type { SceneFlowTotals } from "../contract/scene.ts";
import type { SharesInView } from "../facts/shares.ts";
import type { TradeInView } from "../facts/trade.ts";

/** The parts of a Scene that its notes speak of. */
export interface Noted {
  readonly shares: SharesInView;
  readonly trade: TradeInView;
  readonly coverage: SceneCoverage;
  readonly choices: SceneChoices;
  readonly totals: SceneFlowTotals;
}
