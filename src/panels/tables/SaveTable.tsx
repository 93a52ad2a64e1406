import { saveFile } from "#exports/saveFile.ts";
import { useWords } from "#i18n/WordsContext.tsx";
import { Button } from "#ui/controls/Button.tsx";
import styles from "./SupplierTable.module.css";

interface SaveTableProps {
  readonly name: string;
  /** Makes the file's text when it is asked for. */
  readonly text: () => string;
}

/** Saves all rows of a table as a file for spreadsheets. */
export function SaveTable({ name, text }: SaveTableProps) {
  const words = useWords();
  return (
    <Button
      className={styles["save"]}
      onClick={() => saveFile(new Blob([text()], { type: "text/csv" }), name)}
    >
      {words.text("table.save")}
    </Button>
  );
}
