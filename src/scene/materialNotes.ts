import type { SceneContext } from "./inputs.ts";
import type { Noted } from "./noted.ts";
import type { SceneNote } from "./scene.ts";

/** When a remark on one material applies: to its trade, or to its shares in the EU assessment. */
interface Remark {
  readonly material: string;
  readonly about: "trade" | "mass" | "assessment";
  readonly kind: SceneNote["kind"];
  /** Message key below `note.material.`. */
  readonly key: string;
  readonly years?: readonly number[];
}

/**
 * Facts about single materials that a figure alone would hide. The grounds for each are in data/README.md,
 * under "What the figures do not say".
 */
const REMARKS: readonly Remark[] = [
  { material: "platinum-group-metals", about: "trade", kind: "hub", key: "platinum-hubs" },
  { material: "platinum-group-metals", about: "mass", kind: "hub", key: "platinum-uae-india", years: [2024] },
  { material: "phosphate-rock", about: "trade", kind: "boundary", key: "western-sahara" },
  { material: "arsenic", about: "trade", kind: "method", key: "arsenic-grades" },
  { material: "cobalt", about: "trade", kind: "hub", key: "cobalt-transit" },
  { material: "nickel", about: "mass", kind: "gap", key: "nickel-2023-weight", years: [2023] },
  { material: "helium", about: "trade", kind: "shared-code", key: "helium-neon", years: [2022] },
  { material: "baryte", about: "assessment", kind: "method", key: "study-disagrees" },
  { material: "beryllium", about: "assessment", kind: "method", key: "study-disagrees" },
  { material: "phosphate-rock", about: "assessment", kind: "method", key: "study-disagrees" },
  { material: "phosphorus", about: "assessment", kind: "method", key: "study-disagrees" },
  { material: "strontium", about: "assessment", kind: "method", key: "study-disagrees" },
];

/** Remarks on the material in view that apply to what is shown. */
export function materialNotes({ view }: SceneContext, { shares, trade }: Noted): SceneNote[] {
  const hasTrade = trade.tables.length > 0 && trade.market === "world";
  const applies: Record<Remark["about"], boolean> = {
    trade: hasTrade,
    mass: hasTrade && trade.unit === "tonnes",
    assessment: shares.period !== null && shares.period.year === null,
  };
  return REMARKS.filter(
    ({ material, about, years }) =>
      material === view.material && applies[about] && (!years || years.includes(view.year)),
  ).map(({ kind, key }) => ({ kind, message: { id: `note.material.${key}`, values: {} } }));
}
