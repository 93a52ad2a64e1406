import { useWords } from "#i18n/WordsContext.tsx";
import type { Scene, SceneSelection } from "#scene/scene.ts";
import { type Intent, select } from "#state/intents.ts";
import { Card } from "#ui/Card.tsx";
import { IconButton } from "#ui/IconButton.tsx";
import { SelectionCardAgreement } from "./SelectionCardAgreement.tsx";
import { SelectionCardFlow } from "./SelectionCardFlow.tsx";
import { SelectionCardPlace } from "./SelectionCardPlace.tsx";
import { SelectionCardProject } from "./SelectionCardProject.tsx";

interface SelectionCardProps {
  readonly scene: Scene;
  readonly dispatch: (intent: Intent) => void;
}

/** Everything known about what is selected: a place, a flow, a project or an agreement. */
export function SelectionCard({ scene, dispatch }: SelectionCardProps) {
  const words = useWords();
  const { selection } = scene;
  if (selection === null) return null;

  const title = (chosen: SceneSelection) => {
    switch (chosen.kind) {
      case "place":
        return words.place(chosen.place);
      case "flow":
        return words.text("selection.flow.title", {
          origin: words.place(chosen.arc.origin),
          destination: words.place(chosen.arc.destination),
        });
      case "project":
        return <span lang="en">{chosen.project.name}</span>;
      case "agreement":
        return <span lang="en">{chosen.agreement.partnerName}</span>;
    }
  };
  return (
    <Card
      title={title(selection)}
      actions={
        <IconButton
          icon="close"
          label={words.text("selection.close")}
          onClick={() => dispatch(select(null))}
        />
      }
    >
      {selection.kind === "place" ? (
        <SelectionCardPlace scene={scene} selection={selection} dispatch={dispatch} />
      ) : null}
      {selection.kind === "flow" ? <SelectionCardFlow scene={scene} selection={selection} /> : null}
      {selection.kind === "project" ? <SelectionCardProject selection={selection} /> : null}
      {selection.kind === "agreement" ? <SelectionCardAgreement selection={selection} /> : null}
    </Card>
  );
}
