import { useWords } from "#i18n/WordsContext.tsx";
import type { Words } from "#i18n/words.ts";
import type { Scene, SceneSelection } from "#scene/contract/scene.ts";
import { type Intent, select } from "#state/map/intents.ts";
import { SELECTION_CARD } from "#state/selectionCardId.ts";
import { Button } from "#ui/controls/Button.tsx";
import { IconButton } from "#ui/controls/IconButton.tsx";
import { VisuallyHidden } from "#ui/signs/VisuallyHidden.tsx";
import { Card } from "#ui/surfaces/Card.tsx";
import { AgreementCard } from "./AgreementCard.tsx";
import { FlowCard } from "./FlowCard.tsx";
import { PlaceCard } from "./PlaceCard.tsx";
import { ProjectCard } from "./ProjectCard.tsx";
import { useCardFocus } from "./useCardFocus.ts";

interface SelectionCardProps {
  readonly scene: Scene;
  /** Asks who says so. */
  readonly onEvidence: () => void;
  readonly dispatch: (intent: Intent) => void;
}

function selectionName(selection: SceneSelection, words: Words): string {
  switch (selection.kind) {
    case "place":
      return words.place(selection.place);
    case "flow":
      return words.text("selection.flow.title", {
        origin: words.place(selection.arc.origin),
        destination: words.place(selection.arc.destination),
      });
    case "ring":
      return words.text("selection.ring.title", { place: { place: selection.ring.place } });
    case "project":
      return selection.project.name;
    case "agreement":
      return selection.agreement.partnerName;
  }
}

const isEnglishData = ({ kind }: SceneSelection) => kind === "project" || kind === "agreement";

const hasFigures = ({ kind }: SceneSelection) => kind === "place" || kind === "flow" || kind === "ring";

/** Everything known about what is selected: a place, a flow, a project or an agreement. */
export function SelectionCard({ scene, onEvidence, dispatch }: SelectionCardProps) {
  const words = useWords();
  const { selection } = scene;
  const titleRef = useCardFocus(scene.filters.select);
  const spokenName = selection === null ? null : selectionName(selection, words);
  const announcement = (
    <VisuallyHidden role="status">
      {spokenName === null ? "" : words.text("selection.announce", { name: spokenName })}
    </VisuallyHidden>
  );
  if (selection === null || spokenName === null) return announcement;

  return (
    <>
      {announcement}
      <Card
        id={SELECTION_CARD}
        key={`${scene.filters.select?.kind} ${scene.filters.select?.id}`}
        titleRef={titleRef}
        title={isEnglishData(selection) ? <span lang="en">{spokenName}</span> : spokenName}
        actions={
          <IconButton
            icon="close"
            label={words.text("selection.close")}
            onClick={() => dispatch(select(null))}
          />
        }
      >
        {selection.kind === "place" ? (
          <PlaceCard scene={scene} selection={selection} dispatch={dispatch} />
        ) : null}
        {selection.kind === "flow" || selection.kind === "ring" ? (
          <FlowCard scene={scene} selection={selection} />
        ) : null}
        {hasFigures(selection) ? (
          <Button icon="search" onClick={onEvidence}>
            <span>{words.text("evidence.open")}</span>
            <VisuallyHidden>{` ${spokenName}`}</VisuallyHidden>
          </Button>
        ) : null}
        {selection.kind === "project" ? <ProjectCard selection={selection} /> : null}
        {selection.kind === "agreement" ? <AgreementCard selection={selection} /> : null}
      </Card>
    </>
  );
}
