import { EU27 } from "#domain/place.ts";
import type { Facts } from "#facts/selectFacts.ts";
import type { MessageRef, MessageValue } from "#i18n/messageRef.ts";
import type { SceneContext } from "../contract/inputs.ts";
import type { SceneImporterLoss, SceneScenario } from "../contract/scenario.ts";

/** Whose loss the sentence says: that of the place in focus, else that of the EU, unless they are those that stop. */
function loserOf({ question }: SceneContext, scenario: SceneScenario): SceneImporterLoss | undefined {
  const { importers, units, membersStopped } = scenario;
  const isEuStopped = membersStopped.includes(EU27);
  const inFocus = importers.find(({ place }) => place !== null && place === question.place);
  if (inFocus?.place && !units.includes(inFocus.place) && !(inFocus.place === EU27 && isEuStopped))
    return inFocus;
  return importers.find(({ place }) => place !== null && (place !== EU27 || !isEuStopped));
}

function othersWord({ othersMore, market }: SceneScenario): MessageValue {
  return othersMore === null ? "nobody" : market === "world" ? "world" : "eu";
}

/** The title sentence of an illustration: complete, and stamped as one. */
export function stopCaption(context: SceneContext, { trade }: Facts, scenario: SceneScenario): MessageRef {
  const { question } = context;
  const { cut, spareShare, othersMore, cover } = scenario;
  const values: Record<string, MessageValue> = {
    goods: trade.goods.name,
    stopped: { list: scenario.stopped.map((place) => ({ place })) },
    year: { year: question.year },
  };
  const loser = loserOf(context, scenario);
  if (scenario.exports.value === 0 || loser === undefined) return { id: "caption.stop.none", values };
  return {
    id: "caption.stop",
    values: {
      ...values,
      cut: cut < 1 ? "part" : "whole",
      cutShare: { share: cut },
      place: { place: loser.place ?? EU27 },
      loss: loser.lostShare === null ? "unknown" : "share",
      lost: { share: loser.lostShare ?? 0 },
      by: trade.unit === "t" ? "mass" : "value",
      others: othersWord(scenario),
      more: { share: othersMore ?? 0 },
      spare: spareShare > 0 ? "some" : "none",
      spareShare: { share: spareShare },
      open: { share: 1 - cover },
    },
  };
}
