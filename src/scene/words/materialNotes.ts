import type { Question } from "#state/view.ts";
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
  readonly key: string;
  readonly years?: readonly number[];
  /** Customs code that must be in view, itself or one below it. */
  readonly code?: string;
  /** Whether it holds for world trade only, not for the EU's customs. */
  readonly isOfWorld?: true;
}

/**
 * Facts about single materials that a figure alone would hide. The grounds for each are in data/README.md,
 * under "What the figures do not say".
 */
const REMARKS: readonly Remark[] = [
  { material: "platinum-group-metals", about: "trade", kind: "hub", key: "platinum-hubs" },
  { material: "platinum-group-metals", about: "mass", kind: "hub", key: "platinum-uae-india", years: [2024] },
  { material: "phosphate-rock", about: "trade", kind: "boundary", key: "western-sahara" },
  {
    material: "aluminium",
    about: "mass",
    kind: "gap",
    key: "guinea-bauxite",
    years: [2024],
    code: "260600",
  },
  { material: "arsenic", about: "trade", kind: "method", key: "arsenic-grades" },
  { material: "cobalt", about: "trade", kind: "hub", key: "cobalt-transit" },
  { material: "cobalt", about: "trade", kind: "gap", key: "finland-confidential", code: "810520" },
  { material: "lithium", about: "trade", kind: "gap", key: "germany-confidential", code: "282520" },
  {
    material: "lithium",
    about: "trade",
    kind: "method",
    key: "lithium-mirror",
    years: [2023],
    code: "283691",
    isOfWorld: true,
  },
  {
    material: "nickel",
    about: "mass",
    kind: "gap",
    key: "nickel-2023-weight",
    years: [2023],
    code: "260400",
  },
  {
    material: "helium",
    about: "trade",
    kind: "shared-code",
    key: "helium-neon",
    years: [2022],
    isOfWorld: true,
  },
  {
    material: "rare-earths-heavy",
    about: "trade",
    kind: "method",
    key: "norway-ireland",
    years: [2023, 2024],
    code: "28469060",
  },
];

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
  const isElement = material.startsWith("rare-earths-") && measure === "extraction" && period !== null;
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
  const ofMaterial = REMARKS.filter(
    ({ material, about, years, code, isOfWorld }) =>
      material === question.material &&
      applies[about] &&
      (!isOfWorld || trade.market === "world") &&
      (!years || years.includes(question.year)) &&
      (!code || trade.tables.some((table) => table.code.startsWith(code))),
  ).map(({ kind, key }): SceneNote => ({ kind, message: { id: `note.material.${key}`, values: {} } }));
  return [...ofMaterial, ...assessmentNotes(question, shares)];
}
