import { oembedResponse } from "./oembedResponse.ts";
import type { Published } from "./published.ts";

/** Filled in when the site is published. */
declare const PUBLISHED: Published;

const HEADERS = { "Access-Control-Allow-Origin": "*", "X-Content-Type-Options": "nosniff" };
const A_DAY = "public, max-age=86400";

/** Settings of a host; `SUPPLY_LINES_SITE` overrides the address known when the site was published. */
interface Environment {
  readonly SUPPLY_LINES_SITE?: string;
}

/**
 * Answers oEmbed questions, `oembed?url=…&maxwidth=…&maxheight=…&format=json`, wherever requests and responses are those of the
 * Fetch standard. Without an address of the site, the folder that the request asks in counts.
 */
function answer(request: Request, environment?: Environment): Response {
  if (request.method !== "GET" && request.method !== "HEAD")
    return new Response(null, { status: 405, headers: { ...HEADERS, Allow: "GET, HEAD" } });
  const address = new URL(request.url);
  const site = environment?.SUPPLY_LINES_SITE ?? PUBLISHED.site ?? new URL("./", address).href;
  const { searchParams } = address;
  const { status, body } = oembedResponse(
    {
      url: searchParams.get("url"),
      maxwidth: searchParams.get("maxwidth"),
      maxheight: searchParams.get("maxheight"),
      format: searchParams.get("format"),
    },
    site,
    PUBLISHED,
  );
  if (body === null) return new Response(null, { status, headers: HEADERS });
  return Response.json(body, { status, headers: { ...HEADERS, "Cache-Control": A_DAY } });
}

export default { fetch: answer };
