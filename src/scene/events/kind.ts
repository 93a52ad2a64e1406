import { controlStatus } from "#domain/events/controlStatus.ts";
import type { MessageRef } from "#i18n/messageRef.ts";
import { type BriefingContent, briefingKind } from "../briefing/briefingKind.ts";
import type { DataInputs } from "../kind.ts";
import { beforeAfterSection } from "./beforeAfterSection.ts";
import { chosenSection } from "./chosenSection.ts";
import { EVENT_PARAMETERS, type EventsDocument } from "./eventParameters.ts";
import { EVENTS_PAGE, type EventsContext, eventsContext } from "./eventsContext.ts";
import { timelineSection } from "./timelineSection.ts";

function captionOf(
  { chosen, entries, rules, seen }: EventsContext,
  finding: MessageRef | undefined,
): MessageRef {
  if (chosen !== null && finding !== undefined)
    return {
      id: "events.caption.chosen",
      values: { title: { english: chosen.title }, date: { date: chosen.date }, finding: { phrase: finding } },
    };
  const statuses = rules.map(controlStatus);
  if (rules.length === 0 || seen === null)
    return { id: "events.caption.events", values: { count: entries.length } };
  return {
    id: "events.caption",
    values: {
      count: entries.length,
      rules: rules.length,
      inForce: statuses.filter((status) => status === "in-force").length,
      suspended: statuses.filter((status) => status === "suspended").length,
      seen: { date: seen },
    },
  };
}

function content(inputs: DataInputs, document: EventsDocument): BriefingContent | null {
  const context = eventsContext(inputs, document);
  if (context === null) return null;
  const { chosen, entries } = context;
  const compared = chosen === null ? null : beforeAfterSection(context, chosen);
  const timeline = timelineSection(context);
  const isLost = document.event !== null && chosen === null;
  return {
    title: { id: "events.title", values: {} },
    caption: captionOf(context, compared?.says[0]),
    sections: [
      ...(chosen === null ? [] : [chosenSection(chosen)]),
      ...(compared === null ? [] : [compared]),
      isLost ? { ...timeline, says: [{ id: "events.lost", values: {} }, ...timeline.says] } : timeline,
    ],
    evidence: (chosen === null ? entries : [chosen]).map(({ title, evidence }) => ({
      title,
      address: evidence,
    })),
    otherSources: [],
    places: [...entries, ...(chosen === null ? [] : [chosen])].flatMap(({ places }) => places),
  };
}

/** Events and rules on exports over time, and what the EU imported before and after one of them. */
export const eventsKind = briefingKind<EventsDocument>(EVENTS_PAGE, EVENT_PARAMETERS, ["digest"], content);
