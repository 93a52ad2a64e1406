import { eventsKind } from "#scene/events/kind.ts";
import { BriefingPage } from "../briefing/BriefingPage.tsx";
import type { ReadBodyProps } from "../site/ReadBodyProps.ts";
import { EventChoices } from "./EventChoices.tsx";

/** Events and rules on exports, and one of them in detail. */
export default function EventsBody(props: ReadBodyProps) {
  return (
    <BriefingPage
      {...props}
      kind={eventsKind}
      controls={({ document, change, manifest }) => (
        <EventChoices manifest={manifest} document={document} onChange={change} />
      )}
    />
  );
}
