import { useWords } from "#i18n/WordsContext.tsx";
import type { Scene, SceneSelection } from "#scene/contract/scene.ts";
import { choosePlace, type Intent, select, set } from "#state/map/intents.ts";
import { Button } from "#ui/controls/Button.tsx";
import { placeFigures } from "./placeFigures.ts";
import styles from "./SelectionCard.module.css";

type PlaceSelection = Extract<SceneSelection, { kind: "place" }>;

interface PlaceCardProps {
  readonly scene: Scene;
  readonly selection: PlaceSelection;
  readonly dispatch: (intent: Intent) => void;
}

/** A place: its share, its partners in the year shown, its agreements and projects. */
export function PlaceCard({ scene, selection, dispatch }: PlaceCardProps) {
  const words = useWords();
  const { row, state, suppliers, customers, agreements, projects, countedWith, place } = selection;
  const { part, rank, amount, grade } = placeFigures(scene, { share: row?.share ?? null, state }, row, words);
  const sides = [
    { id: "suppliers", title: words.text("selection.place.suppliers"), partners: suppliers },
    { id: "customers", title: words.text("selection.place.customers"), partners: customers },
  ].filter(({ partners }) => partners.length > 0);
  return (
    <>
      <p>{[part, rank, amount, grade].filter((text) => text !== "").join(" · ")}</p>
      {countedWith !== null ? (
        <p className={styles["soft"]}>
          {words.text("selection.place.counted-with", { place: { place: countedWith } })}
        </p>
      ) : null}
      {sides.length > 0 ? (
        <div className={styles["sides"]}>
          {sides.map((side) => (
            <div key={side.id}>
              <h3 className={styles["heading"]}>{side.title}</h3>
              <ol>
                {side.partners.map((partner) => (
                  <li key={partner.place} className={styles["partner"]}>
                    <button
                      type="button"
                      className={styles["link"]}
                      onClick={() => dispatch(select({ kind: "place", id: partner.place }))}
                    >
                      {words.place(partner.place)}
                    </button>
                    <span className={styles["figure"]}>
                      <span translate="no">{words.formats.percent(partner.share)}</span>
                      <span className={styles["soft"]}>{words.amount(partner.quantity)}</span>
                    </span>
                  </li>
                ))}
              </ol>
            </div>
          ))}
        </div>
      ) : (
        <p className={styles["soft"]}>{words.text("selection.place.no-flows")}</p>
      )}
      {agreements.length > 0 ? (
        <div>
          <h3 className={styles["heading"]}>{words.text("selection.place.agreements")}</h3>
          <ul>
            {agreements.map((agreement) => (
              <li key={agreement.id}>
                <button
                  type="button"
                  className={styles["link"]}
                  onClick={() => dispatch(select({ kind: "agreement", id: agreement.id }))}
                >
                  {words.text(`agreement.${agreement.kind}`)}
                </button>{" "}
                <span className={styles["soft"]}>
                  {agreement.signedOn
                    ? words.formats.date(agreement.signedOn)
                    : words.text(`agreement-status.${agreement.status}`)}
                </span>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {projects.length > 0 ? (
        <div>
          <h3 className={styles["heading"]}>{words.text("selection.place.projects")}</h3>
          <ul>
            {projects.map(({ project, name }) => (
              <li key={project}>
                <button
                  type="button"
                  lang="en"
                  className={styles["link"]}
                  onClick={() => dispatch(select({ kind: "project", id: project }))}
                >
                  {name}
                </button>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {customers.length === 0 || scene.question.stop.includes(place) ? null : (
        <Button onClick={() => dispatch(set("stop", [place]))}>{words.text("stop.button")}</Button>
      )}
      {scene.question.place === place ? null : (
        <Button icon="world" onClick={() => dispatch(choosePlace(place))}>
          {words.text("selection.place.focus")}
        </Button>
      )}
    </>
  );
}
