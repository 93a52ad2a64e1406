import type { PlaceId, SourceId } from "#schema/ids.ts";
import { decodePage, encodePage, type PageParameters } from "#state/page/codec.ts";
import type { AddressIssue } from "#state/parameter.ts";
import { BRIEFING_CONTRACT, type Briefing } from "../contract/briefing.ts";
import type { DataInputs, DataNeeds, Kind } from "../kind.ts";
import { sourcesOf } from "./sourcesOf.ts";

/** What a page has to say; the rest of its briefing is the same for all. */
export interface BriefingContent extends Pick<Briefing, "title" | "caption" | "sections" | "evidence"> {
  /** Sources of what is no cell, such as a sentence. */
  readonly otherSources: readonly SourceId[];
  /** Places named in sentences or cells. */
  readonly places: readonly PlaceId[];
}

/** A kind of document that is a briefing. */
export interface BriefingKind<Document extends object> extends Kind<Document, Document, Briefing> {
  readonly page: string;
  readonly parameters: PageParameters<Document>;
}

/** A briefing of any kind, for whoever need not know which. */
export interface AnyBriefing {
  readonly page: string;
  /** What a query asks of the page, and what of it could not be understood. */
  readonly answer: (
    query: string,
    inputs: DataInputs,
  ) => { readonly briefing: Briefing | null; readonly issues: readonly AddressIssue[] };
}

/** A kind of briefing as any other. */
export function anyBriefing<Document extends object>(kind: BriefingKind<Document>): AnyBriefing {
  return {
    page: kind.page,
    answer: (query, inputs) => {
      const { document, issues } = kind.decode(query, inputs.manifest);
      return { briefing: kind.build(inputs, document), issues };
    },
  };
}

/**
 * A kind of document that is a briefing.
 *
 * @param page        its word in the address
 * @param parameters  of its address; `{}` where it has none
 * @param others      the data files it is made from, beside the manifest
 * @param content     what it says; null while a file is missing without which there is nothing to say
 */
export function briefingKind<Document extends object>(
  page: string,
  parameters: PageParameters<Document>,
  others: DataNeeds["others"],
  content: (inputs: DataInputs, document: Document) => BriefingContent | null,
): BriefingKind<Document> {
  const encode: BriefingKind<Document>["encode"] = (document, manifest) =>
    encodePage(page, parameters, document, manifest);
  return {
    page,
    parameters,
    decode: (query, manifest) => decodePage(parameters, query, manifest),
    encode,
    asked: (document) => document,
    needs: () => ({ dossier: null, others }),
    build: (inputs, document) => {
      const said = content(inputs, document);
      if (said === null) return null;
      const { title, caption, sections, evidence, places, otherSources } = said;
      const { manifest } = inputs;
      return {
        contract: BRIEFING_CONTRACT,
        page,
        query: encode(document, manifest),
        edition: manifest.edition,
        title,
        caption,
        sections,
        sources: sourcesOf(manifest, sections, otherSources),
        evidence,
        places: [...new Set(places)],
      };
    },
  };
}
