import type { AnchorHTMLAttributes, ReactNode } from "react";
import { useWords } from "#i18n/WordsContext.tsx";
import { capitalised } from "#scene/briefing/cellText.ts";
import type { BriefingCell } from "#scene/contract/briefing.ts";
import styles from "./BriefingTable.module.css";
import { Gauge } from "./Gauge.tsx";

/** Attributes of a link to another document. */
export type LinkAttributes = Pick<AnchorHTMLAttributes<HTMLAnchorElement>, "href" | "target" | "rel">;

interface CellContentProps {
  readonly cell: BriefingCell;
  /** Number of its remark below the table; null where it has none. */
  readonly remark: number | null;
  readonly remarkId: string;
  /** The link to a document by its query. */
  readonly linkTo: (query: string) => LinkAttributes;
}

/** What stands in a cell: the figure, a bar where it is measured by a mark, and the way to more. */
export function CellContent({ cell, remark, remarkId, linkTo }: CellContentProps) {
  const words = useWords();
  const { value, state, year, mark, gauge, leadsTo } = cell;
  const isEnglish = typeof value === "object" && value !== null && "english" in value;
  const text: ReactNode =
    value === null || state !== "value" ? (
      <span className={styles["soft"]}>{words.lookUp(`briefing.cell.${state}`)}</span>
    ) : (
      <span translate={typeof cell.order === "number" ? "no" : undefined} lang={isEnglish ? "en" : undefined}>
        {capitalised(words.figure(value))}
      </span>
    );
  return (
    <>
      {leadsTo === null ? text : <a {...linkTo(leadsTo)}>{text}</a>}
      {remark === null ? null : (
        <sup>
          <a href={`#${remarkId}`} className={styles["number"]}>
            {remark}
          </a>
        </sup>
      )}
      {year === null ? null : <span className={styles["sub"]}>{year}</span>}
      {mark === null ? null : <span className={styles["sub"]}>{words.say(mark)}</span>}
      {gauge === null ? null : <Gauge gauge={gauge} />}
    </>
  );
}
