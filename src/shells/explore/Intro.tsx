import { useWords } from "#i18n/WordsContext.tsx";
import { Caption } from "#panels/reading/Caption.tsx";
import type { Manifest } from "#schema/manifest.ts";
import type { MapDocument } from "#state/map/document.ts";
import type { Intent } from "#state/map/intents.ts";
import { Skeleton } from "#ui/surfaces/Skeleton.tsx";
import type { SceneState } from "../document/useScene.ts";
import { DataErrorCard } from "../parts/DataErrorCard.tsx";
import { lazyPart } from "../parts/lazyPart.tsx";
import { Region } from "../parts/Region.tsx";
import styles from "./MapArea.module.css";

const ExploreChoices = lazyPart(() => import("./Choices.tsx"));

interface IntroProps {
  readonly manifest: Manifest;
  readonly view: MapDocument;
  readonly state: SceneState;
  readonly dispatch: (intent: Intent) => void;
}

/** What is looked at, from where, and the sentence that answers. */
export function Intro({ manifest, view, state, dispatch }: IntroProps) {
  const words = useWords();
  const { scene, dossierFailure } = state;
  const material = words.material(view.material);
  return (
    <div className={styles["intro"]}>
      <div className={styles["choices"]}>
        <ExploreChoices
          manifest={manifest}
          view={view}
          dispatch={dispatch}
          placeholder={
            <>
              <div className={styles["choice"]} data-shown={material} />
              <div className={styles["choice"]} />
            </>
          }
        />
      </div>
      {scene ? (
        <Region resetKeys={[scene]}>
          <Caption scene={scene} />
        </Region>
      ) : (
        <h1 className={styles["title"]}>{material}</h1>
      )}
      {scene || dossierFailure ? null : <Skeleton lines={3} label={words.text("app.loading")} />}
      {dossierFailure ? (
        <DataErrorCard
          title={words.text("error.dossier.title", { material })}
          error={dossierFailure.error}
          onRetry={dossierFailure.retry}
        />
      ) : null}
    </div>
  );
}
