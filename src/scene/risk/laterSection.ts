import type { MessageRef, MessageValue } from "#i18n/messageRef.ts";
import type { DigestMaterial, Governance } from "#schema/digest.ts";
import type { ExportControl } from "#schema/policy.ts";
import { cell } from "../briefing/cell.ts";
import type { BriefingColumn, BriefingRow, BriefingSection } from "../contract/briefing.ts";
import { say } from "./words.ts";

const COLUMNS: readonly BriefingColumn[] = [
  { id: "place", title: { id: "table.place", values: {} }, holds: "name", about: null },
  { id: "instrument", title: say("column.instrument"), holds: "text", about: null },
  { id: "asks", title: say("column.asks"), holds: "text", about: null },
  { id: "targets", title: say("column.targets"), holds: "text", about: null },
  { id: "state", title: say("column.state"), holds: "text", about: null },
];

/** The first date on which anything of it was known. */
const dateOf = ({ announcedOn, inForceOn }: ExportControl): string => announcedOn ?? inForceOn ?? "";

/** What is known of a control, as of the day it was last seen: never in the present tense where nobody knows. */
function stateOf(control: ExportControl): MessageRef {
  const { state, inForceOn, suspendedUntil, lastSeen } = control;
  const date = { date: dateOf(control) };
  if (state === "suspension-ended")
    return { id: "policy.control.suspension-ended", values: { date, until: { date: suspendedUntil ?? "" } } };
  const seen = { date: lastSeen };
  return inForceOn === null
    ? { id: "policy.control.announced", values: { date, seen } }
    : { id: "policy.control.in-force", values: { date: { date: inForceOn }, seen } };
}

function rowOf(control: ExportControl): BriefingRow {
  const { id, place, instrument, measure, targets } = control;
  return {
    id,
    cells: [
      cell({ place }, place),
      cell({ english: instrument }, instrument),
      cell({ english: measure }, measure),
      cell(
        targets.length === 0
          ? { phrase: say("targets.all") }
          : { list: targets.map((target) => ({ place: target })) },
        targets.join(" "),
      ),
      cell({ phrase: stateOf(control) }, dateOf(control)),
    ],
  };
}

/** What later controls are told of. */
interface LaterSubject {
  readonly material: DigestMaterial;
  /** Of the years that the study is about. */
  readonly governance: Governance;
  readonly subject: MessageValue;
  /** Whether it is one element of the material, which controls name by their own words only. */
  readonly isElement: boolean;
}

/** The controls of exports that began after the years of the study's data, in order of time. */
export function laterControls({ exportControls }: DigestMaterial, { toYear }: Governance): ExportControl[] {
  const after = String(toYear + 1);
  return exportControls
    .filter((control) => dateOf(control) >= after)
    .toSorted((a, b) => dateOf(a).localeCompare(dateOf(b)));
}

/** What the study could not know: controls of exports that came later. */
export function laterSection({ material, governance, subject, isElement }: LaterSubject): BriefingSection {
  const controls = laterControls(material, governance);
  const { fromYear, toYear } = governance;
  const [first] = controls;
  const said = { from: { year: fromYear }, to: { year: toYear }, subject };
  return {
    id: "later",
    title: say("section.later"),
    says: [
      first === undefined
        ? say("later.none", said)
        : say("later", { ...said, place: { place: first.place }, date: { date: dateOf(first) } }),
      ...(first !== undefined && isElement ? [say("later.group")] : []),
    ],
    table: controls.length === 0 ? null : { columns: COLUMNS, rows: controls.map(rowOf), order: null },
    notes: [],
  };
}
