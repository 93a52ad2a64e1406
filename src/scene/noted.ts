import type { SceneFlowTotals } from "./scene.ts";
import type { SceneChoices } from "./sceneChoices.ts";
import type { SceneCoverage } from "./sceneCoverage.ts";
import type { SharesInView } from "./shares.ts";
import type { TradeInView } from "./trade.ts";

/** The parts of a Scene that its notes speak of. */
export interface Noted {
  readonly shares: SharesInView;
  readonly trade: TradeInView;
  readonly coverage: SceneCoverage;
  readonly choices: SceneChoices;
  readonly totals: SceneFlowTotals;
}
