import { correctionsSince } from "#domain/corrections.ts";
import { useWords } from "#i18n/WordsContext.tsx";
import { useChanges } from "#queries/useChanges.ts";
import { Disclosure } from "#ui/surfaces/Disclosure.tsx";
import styles from "./EditionCorrections.module.css";

interface EditionCorrectionsProps {
  /** A kept edition. */
  readonly edition: string;
  readonly material: string;
}

/** What was wrong in a kept edition and has been put right since, as far as it touches the material in view. */
export function EditionCorrections({ edition, material }: EditionCorrectionsProps) {
  const words = useWords();
  const { data, error } = useChanges();
  if (error) return <p role="alert">{words.text("error.region")}</p>;
  const corrections = data === null ? [] : correctionsSince(data, edition, material);
  if (corrections.length === 0) return null;
  return (
    <Disclosure title={words.text("correction.title", { count: corrections.length })}>
      <ul className={styles["list"]}>
        {corrections.map(({ id }) => (
          <li key={id}>{words.text(`correction.${id}`)}</li>
        ))}
      </ul>
    </Disclosure>
  );
}
