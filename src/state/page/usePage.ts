import { useCallback, useMemo } from "react";
import type { Manifest } from "#schema/manifest.ts";
import { currentQuery, setQuery, useQueryText } from "../addressBar.ts";
import type { AddressIssue } from "../parameter.ts";
import { decodePage, encodePage, type PageParameters } from "./codec.ts";

/** The document of a page as its address has it, and the only way to change it. */
export interface PageControl<Document> {
  readonly document: Document;
  /** What of the page's own parameters could not be understood. */
  readonly issues: readonly AddressIssue[];
  /** @param isStep  whether Back undoes the change by itself; a slider that is drawn makes none */
  readonly change: (part: Partial<Document>, isStep?: boolean) => void;
}

/**
 * The document that the address of a page asks for. What the address says of the map, of language and colours stays as it
 * is when the document changes.
 */
export function usePage<Document extends object>(
  page: string,
  table: PageParameters<Document>,
  manifest: Manifest,
): PageControl<Document> {
  const text = useQueryText();
  const decoded = useMemo(() => decodePage(table, text, manifest), [table, text, manifest]);
  const change = useCallback(
    (part: Partial<Document>, isStep = true) => {
      const query = currentQuery();
      const { document } = decodePage(table, query, manifest);
      const own = encodePage(page, table, { ...document, ...part }, manifest);
      const kept = new URLSearchParams(query);
      for (const name of ["page", ...Object.keys(table)]) kept.delete(name);
      setQuery([own, kept.toString().replaceAll("%2C", ",")].filter((each) => each !== "").join("&"), isStep);
    },
    [page, table, manifest],
  );
  return { ...decoded, change };
}
