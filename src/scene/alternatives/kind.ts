import type { MessageRef } from "#i18n/messageRef.ts";
import { materialOfPage } from "#state/page/pageParameter.ts";
import { type BriefingContent, briefingKind } from "../briefing/briefingKind.ts";
import type { DataInputs } from "../kind.ts";
import { candidatesSection } from "./candidatesSection.ts";
import { structureSection } from "./structureSection.ts";
import {
  type AlternativesDocument,
  largestPhrase,
  type SupplierContext,
  supplierContext,
} from "./supplierContext.ts";
import { weightsOfPage } from "./weightsOfPage.ts";

/** How many of the candidates the answer names. */
const NAMED = 3;

/** Where thresholds and tests are from. */
const EVIDENCE = [
  {
    title: "Strategic dependencies and capacities, SWD(2021) 352",
    address: "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:52021SC0352",
  },
  {
    title: "CEPII, GeoDep: import dependencies (2024)",
    address: "https://cepii.fr/cepii/en/bdd_modele/bdd_modele_item.asp?id=41",
  },
  {
    title: "International Energy Agency, Global Critical Minerals Outlook 2025",
    address: "https://www.iea.org/reports/global-critical-minerals-outlook-2025",
  },
  {
    title: "Regulation (EU) 2024/1252, Article 5",
    address: "https://eur-lex.europa.eu/eli/reg/2024/1252/oj",
  },
] as const;

function captionOf({ listed, ranked, suppliers, eu, stage }: SupplierContext): MessageRef {
  const material = { material: listed.id };
  if (suppliers.length === 0) return { id: "alternatives.caption.nobody", values: { material } };
  if (ranked === null) return { id: "alternatives.caption.unranked", values: { material } };
  const list = { list: ranked.slice(0, NAMED).map(({ place }) => ({ place })) };
  if (eu === null || stage === null) return { id: "alternatives.caption.alone", values: { material, list } };
  return {
    id: "alternatives.caption",
    values: { material, list, largest: { phrase: largestPhrase(eu, stage) } },
  };
}

function content(inputs: DataInputs, document: AlternativesDocument): BriefingContent | null {
  const context = supplierContext(inputs, document);
  if (context === null) return null;
  const { suppliers, eu } = context;
  return {
    title: { id: "alternatives.title", values: {} },
    caption: captionOf(context),
    sections: [candidatesSection(context), structureSection(context)],
    evidence: EVIDENCE,
    otherSources: eu?.sourceIds ?? [],
    places: [...suppliers.map(({ place }) => place), ...(eu === null ? [] : [eu.largest])],
  };
}

/** Who else could supply a material: candidates ranked by weights that the reader sets. */
export const alternativesKind = briefingKind<AlternativesDocument>(
  "alternatives",
  { material: materialOfPage, weights: weightsOfPage },
  ["digest", "projects", "partnerships"],
  content,
);
