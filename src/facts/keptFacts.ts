import type { FactsContext } from "./context.ts";
import { type Facts, selectFacts } from "./selectFacts.ts";

interface Kept extends Pick<FactsContext, "manifest" | "dossier"> {
  readonly key: string;
  readonly facts: Facts;
}

let kept: Kept | null = null;

/**
 * The figures that answer a question, whoever is stopped in it: those of the last question are kept, so that a reader who
 * tries one cut after the other does not have them selected anew each time.
 */
export function keptFacts(context: FactsContext): Facts {
  const { manifest, dossier, question } = context;
  const key = JSON.stringify({ ...question, stop: null, cut: null, spare: null });
  if (kept?.manifest !== manifest || kept.dossier !== dossier || kept.key !== key)
    kept = { manifest, dossier, key, facts: selectFacts(context) };
  const { facts } = kept;
  return { ...facts, question: { ...context.question, unit: facts.question.unit } };
}
