import { useId, useState } from "react";
import { Button } from "./Button.tsx";
import styles from "./CopyLine.module.css";

interface CopyLineProps {
  readonly label: string;
  /** Null while it is not known; there is nothing to copy then. */
  readonly text: string | null;
  readonly rows: number;
  readonly words: { readonly copy: string; readonly copied: string; readonly failed: string };
  /** Called once the text is on the clipboard. */
  readonly onCopied?: () => void;
  /** Stands in place of the word that it was copied. */
  readonly status?: string | null;
}

/** A text to take away: shown whole, selected by a click, copied by a button. */
export function CopyLine({ label, text, rows, words, onCopied, status = null }: CopyLineProps) {
  const id = useId();
  const [copied, setCopied] = useState<{ readonly text: string; readonly worked: boolean } | null>(null);
  async function copy() {
    if (text === null) return;
    try {
      await navigator.clipboard.writeText(text);
      setCopied({ text, worked: true });
      onCopied?.();
    } catch {
      setCopied({ text, worked: false });
    }
  }
  const isCurrent = copied?.text === text;
  const said = !isCurrent ? "" : copied.worked ? (status ?? words.copied) : words.failed;
  return (
    <div className={styles["line"]}>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        className={styles["text"]}
        readOnly
        rows={rows}
        value={text ?? ""}
        spellCheck={false}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div className={styles["copy"]}>
        <Button look="strong" disabled={text === null} onClick={() => void copy()}>
          {words.copy}
        </Button>
        <span role="status">{said}</span>
      </div>
    </div>
  );
}
