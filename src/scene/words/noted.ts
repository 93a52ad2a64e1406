import type { TradeFacts } from "#facts/trade.ts";
import type { SceneChoices } from "../contract/choices.ts";
import type { SceneCoverage } from "../contract/coverage.ts";
import type { SceneFlowTotals } from "../contract/scene.ts";
import type { ShownSupply } from "../map/shownSupply.ts";

/** The parts of a Scene that its notes speak of. */
export interface Noted {
  readonly shares: ShownSupply;
  readonly trade: TradeFacts;
  readonly coverage: SceneCoverage;
  readonly choices: SceneChoices;
  readonly totals: SceneFlowTotals;
}
