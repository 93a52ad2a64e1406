import { useWords } from "#i18n/WordsContext.tsx";
import type { ViewIssue } from "#state/viewCodec.ts";
import { Button } from "#ui/Button.tsx";
import styles from "./IssuesNotice.module.css";

interface IssuesNoticeProps {
  readonly issues: readonly ViewIssue[];
  readonly onDismiss: () => void;
}

/** Says which parts of the address were not understood, and what is shown instead. */
export function IssuesNotice({ issues, onDismiss }: IssuesNoticeProps) {
  const words = useWords();
  if (issues.length === 0) return null;
  return (
    <div className={styles["notice"]} role="alert">
      <p className={styles["title"]}>{words.text("issues.title")}</p>
      <ul>
        {issues.map(({ parameter, value, used, nearest }) => {
          const known = { parameter, value, used, nearest: words.formats.list(nearest) };
          const kind =
            used === "" ? "issues.unknown" : nearest.length > 0 ? "issues.entry.nearest" : "issues.entry";
          return <li key={parameter}>{words.text(kind, known)}</li>;
        })}
      </ul>
      <Button onClick={onDismiss}>{words.text("issues.dismiss")}</Button>
    </div>
  );
}
