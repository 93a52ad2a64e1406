import { Fragment, type ReactNode } from "react";
import { useWords } from "#i18n/WordsContext.tsx";
import type { Briefing, BriefingSection } from "#scene/contract/briefing.ts";
import { Disclosure } from "#ui/surfaces/Disclosure.tsx";
import { BriefingTable } from "./BriefingTable.tsx";
import styles from "./BriefingView.module.css";
import type { LinkAttributes } from "./CellContent.tsx";

interface BriefingViewProps {
  readonly briefing: Briefing;
  /** Stands between the answer and its tables: what a reader can choose. */
  readonly controls?: ReactNode;
  /** Id of the one section to show; all where it is null, or no section has it. */
  readonly section: string | null;
  readonly canSave: boolean;
  readonly linkTo: (query: string) => LinkAttributes;
}

/** What the columns of a section's table are, and how its figures were worked out: on demand. */
function Method({ section }: { readonly section: BriefingSection }) {
  const words = useWords();
  const explained = section.table?.columns.filter(({ about }) => about !== null) ?? [];
  if (explained.length === 0 && section.notes.length === 0) return null;
  return (
    <Disclosure title={words.text("briefing.how")} level={3}>
      {section.notes.map((note) => (
        <p key={`${note.id}${JSON.stringify(note.values)}`}>{words.say(note)}</p>
      ))}
      {explained.length === 0 ? null : (
        <dl className={styles["columns"]}>
          {explained.map(({ id, title, about }) => (
            <Fragment key={id}>
              <dt>{words.say(title)}</dt>
              <dd>{about === null ? null : words.say(about)}</dd>
            </Fragment>
          ))}
        </dl>
      )}
    </Disclosure>
  );
}

/** A briefing: its answer, what a reader can choose, then section by section. */
export function BriefingView({ briefing, section: asked, controls, canSave, linkTo }: BriefingViewProps) {
  const words = useWords();
  const found = briefing.sections.filter(({ id }) => id === asked);
  const shown = found.length === 0 ? briefing.sections : found;
  return (
    <article className={styles["briefing"]} data-page={briefing.page}>
      <h1 className={styles["title"]}>{words.say(briefing.title)}</h1>
      <p className={styles["caption"]}>{words.say(briefing.caption)}</p>
      {controls}
      {shown.map((section) => (
        <section key={section.id} className={styles["section"]}>
          <h2 id={`section-${section.id}`} className={styles["heading"]}>
            {words.say(section.title)}
          </h2>
          {section.says.map((sentence) => (
            <p key={`${sentence.id}${JSON.stringify(sentence.values)}`} className={styles["sentence"]}>
              {words.say(sentence)}
            </p>
          ))}
          {section.table === null || section.table.rows.length === 0 ? null : (
            <BriefingTable
              section={section}
              table={section.table}
              fileName={canSave ? `${briefing.page}-${briefing.edition}` : null}
              linkTo={linkTo}
            />
          )}
          <Method section={section} />
        </section>
      ))}
      {briefing.evidence.length === 0 ? null : (
        <section className={styles["section"]} aria-labelledby="section-evidence">
          <h2 id="section-evidence" className={styles["heading"]}>
            {words.text("briefing.evidence")}
          </h2>
          <ul className={styles["evidence"]}>
            {briefing.evidence.map(({ title, address }) => (
              <li key={`${title}${address}`}>
                <a href={address} rel="noopener noreferrer" target="_blank" lang="en">
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </article>
  );
}
