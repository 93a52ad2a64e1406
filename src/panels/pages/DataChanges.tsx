import { useWords } from "#i18n/WordsContext.tsx";
import type { Words } from "#i18n/words.ts";
import { useChanges } from "#queries/useChanges.ts";
import type { EditionChanges, FigureChange, MaterialChanges } from "#schema/changes.ts";
import { Disclosure } from "#ui/surfaces/Disclosure.tsx";
import styles from "./CoveragePage.module.css";

/** Years, series and codes that came or went. */
function listOf({ series, codes, years }: MaterialChanges, which: "new" | "gone"): string[] {
  return [
    ...series[which],
    ...codes[which],
    ...years
      .filter((change) => change[which].length > 0)
      .map((change) => `${change.series}: ${change[which].map((year) => year ?? "EU 2023").join(", ")}`),
  ];
}

function figureLine(
  { series, year, place, destination, unit, before, after }: FigureChange,
  words: Words,
): string {
  const ends = [place, destination].filter((id) => id !== null).map(words.place);
  const about = [series, year === null ? "" : String(year), ends.join(" → ")].filter((part) => part !== "");
  const amount = (quantity: number) =>
    unit === "share" ? words.formats.percent(quantity) : words.formats.quantity(quantity);
  return `${about.join(", ")}: ${amount(before)} → ${amount(after)}${unit === "share" ? "" : ` ${unit}`}`;
}

function MaterialRow({ change }: { readonly change: MaterialChanges }) {
  const words = useWords();
  const { new: added, changed, gone } = change.figures;
  const isCounted = added + changed + gone > 0;
  const lines = (texts: readonly string[]) =>
    texts.map((text) => (
      <span key={text} className={styles["part"]}>
        {text}
      </span>
    ));
  return (
    <tr>
      <th scope="row">{words.material(change.material)}</th>
      <td>
        <span>
          {isCounted
            ? words.text("changes.figures.count", { added, changed, gone })
            : words.text("changes.none")}
        </span>
        {change.alsoOtherwise ? (
          <span className={styles["sub"]}>{words.text("changes.otherwise")}</span>
        ) : null}
      </td>
      <td>{lines(listOf(change, "new"))}</td>
      <td>{lines(listOf(change, "gone"))}</td>
      <td>{lines(change.largest.map((figure) => figureLine(figure, words)))}</td>
    </tr>
  );
}

/** What was wrong, of which materials, and since when. */
function Corrections({ corrections }: Pick<EditionChanges, "corrections">) {
  const words = useWords();
  if (corrections.length === 0) return null;
  return (
    <>
      <h4>{words.text("changes.corrections")}</h4>
      <ul className={styles["corrections"]}>
        {corrections.map(({ id, materials, since }) => (
          <li key={id}>
            <span>{words.text(`correction.${id}`)}</span>
            <span className={styles["sub"]}>
              {[
                materials.length === 0
                  ? words.text("changes.any-material")
                  : words.formats.list(materials.map(words.material)),
                words.text("changes.since", { edition: since.edition, date: { date: since.accepted } }),
              ].join(" · ")}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function EditionSection({ edition, accepted, before, corrections, materials }: EditionChanges) {
  const words = useWords();
  const title =
    before === null
      ? words.text("sources.edition", { edition })
      : words.text("changes.editions", { before, after: edition });
  return (
    <Disclosure
      title={title}
      level={3}
      summary={words.text("changes.accepted", { date: { date: accepted } })}
    >
      {before === null ? <p>{words.text("changes.first")}</p> : null}
      {before !== null && materials.length === 0 ? <p>{words.text("changes.none")}</p> : null}
      <Corrections corrections={corrections} />
      {materials.length === 0 ? null : (
        <div
          className={styles["scroll"]}
          role="region"
          aria-label={words.text("changes.caption")}
          tabIndex={0}
        >
          <table className={styles["table"]}>
            <caption>{words.text("changes.caption")}</caption>
            <thead>
              <tr>
                <th scope="col">{words.text("gap.material")}</th>
                <th scope="col">{words.text("changes.figures")}</th>
                <th scope="col">{words.text("changes.new")}</th>
                <th scope="col">{words.text("changes.gone")}</th>
                <th scope="col">{words.text("changes.largest")}</th>
              </tr>
            </thead>
            <tbody>
              {materials.map((change) => (
                <MaterialRow key={change.material} change={change} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Disclosure>
  );
}

/** What each data edition changed, the latest first. */
export function DataChanges() {
  const words = useWords();
  const { data, error } = useChanges();
  return (
    <section className={styles["page"]} aria-labelledby="changes-title">
      <h2 id="changes-title" className={styles["heading"]}>
        {words.text("changes.title")}
      </h2>
      {error ? <p role="alert">{words.text("changes.failed")}</p> : null}
      {(data?.editions ?? []).map((edition) => (
        <EditionSection key={edition.edition} {...edition} />
      ))}
    </section>
  );
}
