import { useWords } from "#i18n/WordsContext.tsx";
import type { SceneSelection } from "#scene/contract/scene.ts";
import type { PlaceId } from "#schema/ids.ts";
import { useQueryText } from "#state/addressBar.ts";
import styles from "./SelectionCard.module.css";

interface AgreementCardProps {
  readonly selection: Extract<SceneSelection, { kind: "agreement" }>;
}

/** Address of the page on what a place supplies, with the rest of the view for the way back. */
function partnerAddress(place: PlaceId, query: string): string {
  const kept = new URLSearchParams(query);
  for (const name of ["page", "place"]) kept.delete(name);
  const rest = kept.toString().replaceAll("%2C", ",");
  return `./?page=partners&place=${place}${rest === "" ? "" : `&${rest}`}`;
}

/** An agreement: kind, date, status, partners, whether it names the material, and its source; and what its partners supply. */
export function AgreementCard({ selection }: AgreementCardProps) {
  const words = useWords();
  const query = useQueryText();
  const { agreement, places } = selection;
  return (
    <>
      <p lang="en">{agreement.summary}</p>
      <dl className={styles["facts"]}>
        <dt>{words.text("selection.agreement.kind")}</dt>
        <dd>{words.text(`agreement.${agreement.kind}`)}</dd>
        <dt>{words.text("selection.agreement.signed")}</dt>
        <dd>
          {agreement.signedOn === null
            ? words.text("selection.agreement.not-signed")
            : words.formats.date(agreement.signedOn)}
        </dd>
        <dt>{words.text("selection.agreement.status")}</dt>
        <dd>{words.text(`agreement-status.${agreement.status}`)}</dd>
        {places.length > 0 ? (
          <>
            <dt>{words.text("selection.agreement.places")}</dt>
            <dd>{words.formats.list(places.map((place) => words.place(place)))}</dd>
          </>
        ) : null}
        <dt>{words.text("selection.source")}</dt>
        <dd>
          <a href={agreement.evidence} rel="noopener noreferrer" target="_blank">
            {words.text("selection.project.evidence")}
          </a>{" "}
          <span className={styles["soft"]}>{`(${words.text(`confidence.${agreement.confidence}`)})`}</span>
        </dd>
      </dl>
      {places.map((place) => (
        <p key={place}>
          <a href={partnerAddress(place, query)}>
            {words.text("selection.agreement.supplies", { place: { place } })}
          </a>
        </p>
      ))}
      {agreement.namesMaterial === null ? null : (
        <p className={styles["soft"]}>
          {words.text(
            agreement.namesMaterial ? "selection.agreement.names-material" : "selection.agreement.names-not",
          )}
        </p>
      )}
    </>
  );
}
