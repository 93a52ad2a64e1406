import { useWords } from "#i18n/WordsContext.tsx";
import type { Scene } from "#scene/contract/scene.ts";
import { type Intent, set } from "#state/map/intents.ts";
import { Button } from "#ui/controls/Button.tsx";
import type { ComboboxOption } from "#ui/controls/matchingOptions.ts";
import { Disclosure } from "#ui/surfaces/Disclosure.tsx";
import { ObservedStops } from "./ObservedStops.tsx";
import { PercentSlider } from "./PercentSlider.tsx";
import styles from "./StopPanel.module.css";
import { StopResult } from "./StopResult.tsx";
import { SupplierChoice } from "./SupplierChoice.tsx";

/** Most spare capacity that the slider offers, in per cent; an address may ask for more. */
const MOST_SPARE = 100;

interface StopPanelProps {
  readonly scene: Scene;
  /** Places and groups to choose from. */
  readonly options: readonly ComboboxOption[];
  readonly dispatch: (intent: Intent) => void;
}

/** What if a supplier stops: who, by how much, and what each importer would lose. */
export function StopPanel({ scene, options, dispatch }: StopPanelProps) {
  const words = useWords();
  const { scenario, question } = scene;
  const isAsked = question.stop.length > 0;
  return (
    <div id="stop" tabIndex={-1} className={isAsked ? undefined : styles["unasked"]}>
      <Disclosure title={words.text("stop.title")} isOpenAtFirst={isAsked}>
        <div className={styles["panel"]}>
          <div className={styles["choices"]}>
            <p className={styles["soft"]}>{words.text("stop.intro")}</p>
            <SupplierChoice scene={scene} options={options} dispatch={dispatch} />
            {isAsked ? (
              <>
                <div className={styles["sliders"]}>
                  <PercentSlider
                    label={words.text("stop.cut")}
                    least={1}
                    most={100}
                    value={question.cut}
                    onChange={(cut) => dispatch(set("cut", cut))}
                  />
                  <PercentSlider
                    label={words.text("stop.spare")}
                    least={0}
                    most={Math.max(MOST_SPARE, question.spare)}
                    value={question.spare}
                    onChange={(spare) => dispatch(set("spare", spare))}
                  />
                </div>
                <Button onClick={() => dispatch((view) => ({ ...view, stop: [], cut: 100, spare: 0 }))}>
                  {words.text("stop.reset")}
                </Button>
              </>
            ) : null}
          </div>
          {scenario === null ? null : (
            <>
              <StopResult scenario={scenario} caption={scene.caption} />
              <ObservedStops observed={scenario.observed} />
            </>
          )}
        </div>
      </Disclosure>
    </div>
  );
}
