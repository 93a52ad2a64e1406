import { useWords } from "#i18n/WordsContext.tsx";
import type { Words } from "#i18n/words.ts";
import { PARAMETER_NAMES } from "#state/map/codec.ts";
import type { AddressIssue } from "#state/parameter.ts";
import { nearestValid } from "#state/url/nearestValid.ts";
import { Button } from "#ui/controls/Button.tsx";
import styles from "./IssuesNotice.module.css";

/** An address can hold anything at any length; a notice stays short. */
const MAX_ISSUES = 5;
const LONGEST_VALUE = 40;

interface IssuesNoticeProps {
  readonly issues: readonly AddressIssue[];
  readonly onDismiss: () => void;
}

function shortened(value: string): string {
  return value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE)}…` : value;
}

function sentence(issue: AddressIssue, words: Words): string {
  const { parameter, value, used } = issue;
  const nearest = nearestValid(issue);
  const known = {
    parameter: shortened(parameter),
    value: shortened(value),
    used,
    nearest: words.formats.list(nearest),
  };
  if (!PARAMETER_NAMES.includes(parameter) && parameter !== "page")
    return words.text("issues.unknown", known);
  if (used === "") return words.text("issues.entry.kept", known);
  return words.text(nearest.length > 0 ? "issues.entry.nearest" : "issues.entry", known);
}

/** Says which parts of the address were not understood, and what is shown instead. */
export default function IssuesNotice({ issues, onDismiss }: IssuesNoticeProps) {
  const words = useWords();
  const rest = issues.length - MAX_ISSUES;
  return (
    <div className={styles["notice"]} role="alert">
      <p className={styles["title"]}>{words.text("issues.title")}</p>
      <ul>
        {issues.slice(0, MAX_ISSUES).map((issue) => (
          <li key={`${issue.parameter}=${issue.value}`}>{sentence(issue, words)}</li>
        ))}
        {rest > 0 ? <li>{words.text("issues.more", { count: rest })}</li> : null}
      </ul>
      <Button onClick={onDismiss}>{words.text("issues.dismiss")}</Button>
    </div>
  );
}
