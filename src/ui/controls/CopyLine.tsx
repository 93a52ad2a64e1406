import { useId, useState } from "react";
import { Button } from "./Button.tsx";
import styles from "./CopyLine.module.css";

interface CopyLineProps {
  readonly label: string;
  /** What it is good for, in a sentence. */
  readonly hint?: string;
  /** Null while it is not known; there is nothing to copy then. */
  readonly text: string | null;
  readonly rows: number;
  /** Whether a dialog opens with the focus on it. */
  readonly isFirst?: boolean;
  readonly words: { readonly copy: string; readonly copied: string; readonly failed: string };
  /** Called once the text is on the clipboard. */
  readonly onCopied?: () => void;
  /** Stands in place of the word that it was copied. */
  readonly status?: string | null;
}

/** A text to take away: shown whole, selected by a click, copied by a button. */
export function CopyLine({
  label,
  hint,
  text,
  rows,
  words,
  onCopied,
  status = null,
  isFirst,
}: CopyLineProps) {
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
      {hint === undefined ? null : <p id={`${id}-hint`}>{hint}</p>}
      <textarea
        id={id}
        // What a dialog looks for as it opens; React's own property is kept from it.
        ref={isFirst ? (field) => field?.setAttribute("autofocus", "") : undefined}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
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
