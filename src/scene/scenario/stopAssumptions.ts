import { EU27 } from "#domain/place.ts";
import type { Facts } from "#facts/selectFacts.ts";
import type { MessageRef } from "#i18n/messageRef.ts";
import type { SceneContext } from "../contract/inputs.ts";
import type { SceneScenario } from "../contract/scenario.ts";

/** What an illustration of a stop takes for granted, and what its figures leave out. */
export function stopAssumptions(
  { question }: SceneContext,
  { trade, stop }: Facts,
  { membersStopped, importers }: Pick<SceneScenario, "membersStopped" | "importers">,
): MessageRef[] {
  if (stop === null) return [];
  const unnamed = importers.find(({ place }) => place === null);
  const sentences: MessageRef[] = [
    {
      id: "stop.assume",
      values: {
        year: { year: question.year },
        spare: stop.spareShare > 0 ? "some" : "none",
        spareShare: { share: stop.spareShare },
      },
    },
  ];
  if (trade.market === "eu-imports") sentences.push({ id: "stop.assume.eu-imports", values: {} });
  if (membersStopped.length > 0) {
    const list = { list: membersStopped.map((place) => ({ place })) };
    const who = membersStopped.includes(EU27) ? "eu" : "members";
    sentences.push({ id: "stop.assume.members", values: { who, members: list } });
  } else if (question.eu === "members") sentences.push({ id: "stop.assume.inside", values: {} });
  if (unnamed !== undefined)
    sentences.push({ id: "stop.assume.unnamed", values: { amount: { amount: unnamed.loss } } });
  return sentences;
}
