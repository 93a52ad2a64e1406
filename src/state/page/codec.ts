import type { Manifest } from "#schema/manifest.ts";
import { type AddressIssue, type Parameter, readParameter, writeParameter } from "../parameter.ts";

/** What the parameters of a page depend on. */
export interface PageSubject {
  readonly manifest: Manifest;
}

/** The parameters of a page, by the fields of its document, in the order in which they are written. */
export type PageParameters<Document> = {
  readonly [Name in keyof Document & string]: Parameter<Document[Name], PageSubject>;
};

/**
 * The document that the address of a page asks for; like `decodeView`, it never throws.
 *
 * Parameters of the map are no issue here: a page keeps them for the way back.
 */
export function decodePage<Document extends object>(
  table: PageParameters<Document>,
  query: string,
  manifest: Manifest,
): { document: Document; issues: readonly AddressIssue[] } {
  const given = new URLSearchParams(query);
  const read = Object.entries<Parameter<unknown, PageSubject>>(table).map(([name, parameter]) => ({
    name,
    ...readParameter(name, given.get(name), parameter, { manifest }),
  }));
  return {
    document: Object.fromEntries(read.map(({ name, value }) => [name, value])) as Document,
    issues: read.flatMap(({ issue }) => (issue === null ? [] : [issue])),
  };
}

/** The canonical query of a page: its word, then what differs from the default, in the order of the table. */
export function encodePage<Document extends object>(
  page: string,
  table: PageParameters<Document>,
  document: Document,
  manifest: Manifest,
): string {
  const values = document as Readonly<Record<string, unknown>>;
  const written = Object.entries<Parameter<unknown, PageSubject>>(table).flatMap(([name, parameter]) => {
    const text = writeParameter(parameter, values[name], { manifest });
    return text === null ? [] : [`${name}=${text}`];
  });
  return [`page=${page}`, ...written].join("&");
}
