import type { Break } from "#domain/coverage/breaks.ts";
import type { MessageRef, MessageValue } from "#i18n/messageRef.ts";
import type { Scene } from "#scene/contract/scene.ts";
import { describeScene } from "#scene/words/description.ts";

/** Values that name other years without a step in time: of another place's figure, and of what is held. */
const OTHER_YEARS = ["euPeriod", "years"];

/** Notes that tell a reader of a break in what the view shows. */
const OF_SERIES = ["note.series"];
const OF_TRADE = ["note.trade-codes", "note.hs-revision"];

/**
 * What is missing where a Scene does not say that its year breaks with the one before.
 *
 * @param of  whether the break is one of shares of a series, or of the trade
 */
export function unmarkedBreak(scene: Scene, { year }: Break, of: "series" | "trade"): string[] {
  const { measure } = scene.question;
  const isShown = of === "series" || measure === "exports" || measure === "imports";
  const isMarked = scene.choices.timeline.find((entry) => entry.year === year)?.isBreak ?? false;
  const notes = of === "series" ? OF_SERIES : OF_TRADE;
  const isSaid = scene.notes.some(({ message }) => notes.includes(message.id));
  return [
    ...(isShown && !isMarked ? [`${year} is not marked`] : []),
    ...(isSaid ? [] : [`${year} has no note`]),
  ];
}

function isMessage(value: object): value is MessageRef {
  return "id" in value && "values" in value;
}

function yearsIn(value: MessageValue): number[] {
  if (typeof value !== "object") return [];
  if ("year" in value) return [value.year];
  return "list" in value ? value.list.flatMap(yearsIn) : [];
}

function messagesIn(value: unknown): MessageRef[] {
  if (typeof value !== "object" || value === null) return [];
  return isMessage(value) ? [value] : Object.values(value).flatMap(messagesIn);
}

/**
 * Sentences of a Scene, its description included, that speak of two different years, and so could compare them; those that
 * say that two years are not to be compared do not count.
 */
export function sentencesOfTwoYears(scene: Scene): string[] {
  return messagesIn([scene, describeScene(scene, "equal-earth")])
    .filter(({ values }) => {
      const compared = Object.entries(values).filter(([name]) => !OTHER_YEARS.includes(name));
      return new Set(compared.flatMap(([, value]) => yearsIn(value))).size > 1;
    })
    .map(({ id }) => id)
    .filter((id) => !OF_SERIES.includes(id));
}
