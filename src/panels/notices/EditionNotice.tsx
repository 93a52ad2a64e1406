import { useWords } from "#i18n/WordsContext.tsx";
import { EditionCorrections } from "./EditionCorrections.tsx";
import styles from "./EditionNotice.module.css";

interface EditionNoticeProps {
  readonly edition: string;
  readonly material: string;
  /** Address of the same view of the current edition. */
  readonly currentLink: string;
}

/** Says that the page shows one kept edition of the data, leads to the current one, and says what was put right since. */
export default function EditionNotice({ edition, material, currentLink }: EditionNoticeProps) {
  const words = useWords();
  return (
    <>
      <p className={styles["notice"]} role="status">
        <span>{words.text("edition.frozen", { edition })}</span>{" "}
        <a href={currentLink}>{words.text("edition.current")}</a>
      </p>
      <div className={styles["corrections"]}>
        <EditionCorrections edition={edition} material={material} />
      </div>
    </>
  );
}
