import { useWords } from "#i18n/WordsContext.tsx";
import styles from "./EditionNotice.module.css";

interface EditionNoticeProps {
  readonly edition: string;
  /** Address of the same view of the current edition. */
  readonly currentLink: string;
}

/** Says that the page shows one kept edition of the data, and leads to the current one. */
export default function EditionNotice({ edition, currentLink }: EditionNoticeProps) {
  const words = useWords();
  return (
    <p className={styles["notice"]} role="status">
      <span>{words.text("edition.frozen", { edition })}</span>{" "}
      <a href={currentLink}>{words.text("edition.current")}</a>
    </p>
  );
}
