import { CRITICAL_FROM } from "#domain/risk/supplyRisk.ts";
import type { MessageRef } from "#i18n/messageRef.ts";
import type { MaterialId } from "#schema/ids.ts";
import type { Manifest } from "#schema/manifest.ts";
import { materialOfPage, wordOfPage } from "#state/page/pageParameter.ts";
import { type BriefingContent, briefingKind } from "../briefing/briefingKind.ts";
import { differenceSection, shownRisk } from "./difference.ts";
import { STUDIED_ELEMENTS } from "./elements.ts";
import { elementsSection } from "./elementsSection.ts";
import { decisive, groupOf, type Judged, type JudgedGroup, judgedOf } from "./judged.ts";
import { laterControls, laterSection } from "./laterSection.ts";
import { shortSection } from "./shortSection.ts";
import { supplierSection } from "./supplierSection.ts";
import { suppliesOf } from "./supplies.ts";
import { termsSection } from "./termsSection.ts";
import { printed, say } from "./words.ts";

/** What the address of the page asks: a material, and one of its elements where the study judges those. */
export interface RiskDocument {
  readonly material: MaterialId;
  /** Empty for the material as a whole, or all its elements. */
  readonly product: string;
}

const TITLE = say("title");
const threshold = printed(CRITICAL_FROM.supplyRisk);

function captionOf(judged: Judged): MessageRef {
  const { subject, row } = judged;
  const stage = decisive(judged);
  const computed = stage === null ? null : shownRisk(judged, stage).computed;
  const said = { subject, stage: row.stage, published: printed(row.supplyRisk), threshold };
  return computed === null
    ? say("caption.unknown", said)
    : say("caption", { ...said, ours: printed(computed) });
}

/** The documents and places of the controls that a page tells of. */
function controlsOf({ digest, material }: Pick<Judged, "digest" | "material">) {
  const controls = laterControls(material, digest.governance);
  return {
    evidence: controls.map(({ instrument, evidence }) => ({ title: instrument, address: evidence })),
    places: controls.flatMap(({ place, targets }) => [place, ...targets]),
  };
}

/** One material or element: how many suppliers, the terms, the difference, what came later, and the suppliers. */
function oneContent(judged: Judged, manifest: Manifest): BriefingContent {
  const { digest, material, subject, row } = judged;
  const supplies = suppliesOf(judged);
  const { evidence, places } = controlsOf(judged);
  return {
    title: TITLE,
    caption: captionOf(judged),
    sections: [
      shortSection(judged, manifest),
      termsSection(judged, manifest),
      differenceSection(judged),
      laterSection({ material, governance: digest.governance, subject, isElement: row.product !== "" }),
      ...supplies.map((supply) => supplierSection(supply, judged, manifest)),
    ],
    evidence,
    otherSources: [],
    places: [...supplies.flatMap(({ suppliers }) => suppliers.assessment.places), ...places],
  };
}

/** A group of elements: what the study says of it as a whole, element by element, and what came later. */
function groupContent(group: JudgedGroup): BriefingContent {
  const { digest, material, whole, elements } = group;
  const risks = elements.map(({ row }) => row.supplyRisk);
  const subject = { material: material.material };
  const said = {
    subject,
    threshold,
    low: printed(Math.min(...risks)),
    high: printed(Math.max(...risks)),
  };
  return {
    title: TITLE,
    caption:
      whole === null
        ? say("caption.elements", said)
        : say("caption.group", { ...said, published: printed(whole.supplyRisk) }),
    sections: [
      elementsSection(group),
      laterSection({ material, governance: digest.governance, subject, isElement: false }),
    ],
    ...controlsOf(group),
    otherSources: [],
  };
}

/** The EU's supply risk of a material, term by term, ours beside the published. */
export const riskKind = briefingKind<RiskDocument>(
  "risk",
  {
    material: materialOfPage,
    product: wordOfPage(["", ...Object.values(STUDIED_ELEMENTS).flat()]),
  },
  ["digest"],
  ({ digest, manifest }, { material, product }) => {
    if (digest === null) return null;
    const judged = judgedOf(digest, material, product) ?? judgedOf(digest, material, "");
    if (judged !== null) return oneContent(judged, manifest);
    const group = groupOf(digest, material);
    if (group !== null) return groupContent(group);
    const caption = say("caption.none", { subject: { material } });
    return { title: TITLE, caption, sections: [], evidence: [], otherSources: [], places: [] };
  },
);
