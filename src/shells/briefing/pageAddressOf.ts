/** What of the address a reader keeps from one document to the next. */
const KEPT = ["lang", "theme", "edition"] as const;

/** Address of the document of a query, in the language, colours and edition of the page that the reader is on. */
export function pageAddressOf(query: string): string {
  const here = new URLSearchParams(window.location.search);
  const kept = KEPT.flatMap((name) => {
    const value = here.get(name);
    return value === null ? [] : [`&${name}=${encodeURIComponent(value)}`];
  });
  return `./?${query}${kept.join("")}`;
}
