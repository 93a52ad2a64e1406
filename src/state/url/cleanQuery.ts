import { PAGE_PARAMETERS } from "./pageParameters.ts";

/** Parameters that hold an editor's own words or address: whatever stands in them is meant. */
const VERBATIM = /^(?:title|note|alt|host)$/;
/** What newsletters, social media and search engines add to an address; no typing error of ours looks like it. */
const TRACKING =
  /^(?:(?:utm|mtm|pk|piwik|matomo|hsa|at|mc|ga|gad|fb|mkt|li|vero|oly|ref|)_.*|.*clk?id|ref|referrer|igshi?d?|[gw]braid|gclsrc|srsltid|trk|spm|cmpid)$/;
/** What separates the parameters of a query, also escaped for HTML once too often. */
const SEPARATORS = /^(?:[&?;\s]|(?:amp|#0?38)(?:;|$))+/i;
/** Characters that cannot be seen: breaks, zero-width spaces, marks of direction, halves of surrogate pairs. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}]/gu;
/** Quotes, brackets, spaces and the punctuation of the sentence around an address. */
const AROUND = /^[^\p{L}\p{N}.,_-]+|[^\p{L}\p{N}%]+$/gu;

/** Text with its percent signs decoded; unchanged where they encode nothing. */
function unescaped(text: string): string {
  const spaced = text.replaceAll("+", " ");
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}

/** Without what stands around it; a text of punctuation alone is kept, so that it is reported and not ignored. */
const trimmed = (text: string): string => text.replace(AROUND, "") || text;

function escaped(text: string): string {
  return encodeURIComponent(text).replaceAll("%2C", ",");
}

/** The parts of a query, each as it is written in a clean one. */
function cleanParts(query: string): readonly string[] {
  const parts: string[] = [];
  for (let rest = query.replace(SEPARATORS, ""); rest !== ""; rest = rest.replace(SEPARATORS, "")) {
    const [start = ""] = /^[^=&?;]*/.exec(rest) ?? [];
    const name = trimmed(start).toLowerCase();
    const isWritten = rest[start.length] === "=";
    const isVerbatim = isWritten && VERBATIM.test(name);
    const [part = ""] = (isVerbatim ? /^[^&]*/ : /^[^&?;]*/).exec(rest) ?? [];
    const value = part.slice(start.length + 1);
    rest = rest.slice(part.length);
    // What others add may hold a whole address; only where it is all there is, ours may be behind it.
    if (isWritten && TRACKING.test(name) && part !== query) continue;
    const plain = unescaped(part).replace(UNSEEN, "");
    if (isVerbatim) parts.push(`${name}=${value}`);
    else if (plain !== part) parts.push(...cleanParts(plain));
    else if (!TRACKING.test(name) && /[\p{L}\p{N}]/u.test(name)) {
      const written = trimmed(value);
      parts.push(
        `${escaped(name)}=${escaped(PAGE_PARAMETERS.includes(name) ? written.toLowerCase() : written)}`,
      );
    }
  }
  return parts;
}

/**
 * A query as it was before mail programs, content systems and people passed it on: without tracking words, unseen characters
 * and the punctuation of the sentence around it, its separators and its other characters escaped once. A good query is unchanged.
 *
 * @param query  without the question mark before it
 */
export function cleanQuery(query: string): string {
  return cleanParts(query).join("&");
}
