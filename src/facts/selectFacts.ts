import type { Question } from "#state/map/document.ts";
import type { FactsContext } from "./context.ts";
import { largestFlow } from "./scale.ts";
import type { StopFacts } from "./stop.ts";
import { type Supply, selectSupply } from "./supply.ts";
import { selectTrade, type TradeFacts } from "./trade.ts";

/**
 * The figures that answer a question, in one unit of money, mass and place; nothing is drawn, nothing filtered. Every
 * document is made of these, and a scenario or a reader's own table is a function from facts to facts.
 */
export interface Facts {
  /** As answered: mass falls back to value where no weights are held. */
  readonly question: Question;
  readonly supply: Supply;
  readonly trade: TradeFacts;
  /** The largest flow, or trade inside a unit, of any year: what widths are measured by. In the unit of `trade`. */
  readonly largestQuantity: number;
  /** What a stop of suppliers would change at first; null where the question asks for none. */
  readonly stop: StopFacts | null;
}

/** From facts to facts. */
export type Transform = (facts: Facts) => Facts;

/** The figures that answer a question. */
export function selectFacts(context: FactsContext): Facts {
  const trade = selectTrade(context);
  return {
    question: { ...context.question, unit: trade.unit === "t" ? "mass" : "value" },
    supply: selectSupply(context, trade),
    trade,
    largestQuantity: largestFlow(context, trade),
    stop: null,
  };
}
