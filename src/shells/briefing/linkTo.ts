/** What of the address a reader keeps from one document to the next. */
const KEPT = ["lang", "theme", "edition"] as const;

/** Attributes of a link. */
export interface LinkTo {
  readonly href: string;
  readonly target?: "_blank";
  readonly rel?: "noopener";
}

/**
 * The link to the document of a query, in the language, colours and edition of the page that the reader is on.
 *
 * @param search      query of that page
 * @param isEmbedded  whether it stands in somebody else's page, which the link then leaves alone
 */
export function linkTo(query: string, search: string, isEmbedded: boolean): LinkTo {
  const here = new URLSearchParams(search);
  const kept = KEPT.flatMap((name) => {
    const value = here.get(name);
    return value === null ? [] : [`&${name}=${encodeURIComponent(value)}`];
  });
  const href = `./?${query}${kept.join("")}`;
  return isEmbedded ? { href, target: "_blank", rel: "noopener" } : { href };
}
