import { isWithin } from "#domain/customsCode.ts";
import { familyOf } from "#domain/materialFamily.ts";
import { REMARKS } from "#domain/reference/remarks.ts";
import type { Question } from "#state/map/document.ts";
import type { SceneContext } from "../contract/inputs.ts";
import type { SceneNote } from "../contract/scene.ts";
import type { ShownSupply } from "../map/shownSupply.ts";
import type { Noted } from "./noted.ts";

/** When a remark on one material applies: to its trade, or to its trade by weight. */
interface Remark {
  readonly material: string;
  readonly about: "trade" | "mass";
  readonly kind: SceneNote["kind"];
  /** Message key below `note.material.`. */
  readonly message: string;
  readonly years?: readonly number[];
  /** Customs code that must be in view, itself or one below it. */
  readonly code?: string;
  /** Whether it holds for world trade only, not for the EU's customs. */
  readonly isOfWorld?: true;
}

/** Elements whose mining the EU assessment gives in shares of their own; the others repeat those of all rare earths. */
const ELEMENTS_APART = ["dysprosium", "terbium"];

/** What the EU assessment leaves open in the series shown. */
function assessmentNotes({ material, measure }: Question, { period, series }: ShownSupply): SceneNote[] {
  const found: SceneNote[] = [];
  const note = (key: string): SceneNote => ({
    kind: "method",
    message: { id: `note.assessment.${key}`, values: {} },
  });
  if (measure === "eu-sourcing" && period) found.push(note("threshold"));
  if (series?.counts === "compounds") found.push(note("compounds"));
  const isElement = familyOf(material) !== null && measure === "extraction" && period !== null;
  if (isElement && !ELEMENTS_APART.includes(series?.product ?? "")) {
    found.push(note("one-distribution"));
  }
  return found;
}

/** Remarks on the material in view that apply to what is shown. */
export function materialNotes({ question }: SceneContext, { shares, trade }: Noted): SceneNote[] {
  const hasTrade = trade.tables.length > 0;
  const applies: Record<Remark["about"], boolean> = {
    trade: hasTrade,
    mass: hasTrade && trade.unit === "t",
  };
  const remarks: readonly Remark[] = REMARKS;
  const ofMaterial = remarks
    .filter(
      ({ material, about, years, code, isOfWorld }) =>
        material === question.material &&
        applies[about] &&
        (!isOfWorld || trade.market === "world") &&
        (!years || years.includes(question.year)) &&
        (!code || trade.tables.some((table) => isWithin(table.code, code))),
    )
    .map(
      ({ kind, message }): SceneNote => ({ kind, message: { id: `note.material.${message}`, values: {} } }),
    );
  return [...ofMaterial, ...assessmentNotes(question, shares)];
}
