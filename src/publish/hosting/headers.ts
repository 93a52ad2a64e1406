/**
 * The HTTP headers the app is shipped with, in one place: the preview server sends them, the build writes them
 * into `_headers`, the built pages repeat the policy as a <meta> for hosts that cannot set headers, and
 * `hostSettings.ts` words them for other servers.
 */

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "font-src 'self'",
];
const POLICY_END = ["base-uri 'none'", "form-action 'none'"];

/** Pages show a preview of an embed in a frame; embeds hold no frame. */
export const PAGE_POLICY = [...POLICY, "frame-src 'self'", ...POLICY_END].join("; ");
export const EMBED_POLICY = [...POLICY, ...POLICY_END].join("; ");

/** Headers of every file. All files are public, and pages of other sites load them: also those in a frame without an origin. */
export const EVERYWHERE: Readonly<Record<string, string>> = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
  "Access-Control-Allow-Origin": "*",
  "Cross-Origin-Resource-Policy": "cross-origin",
};

const FOREVER = "public, max-age=31536000, immutable";
const A_DAY = "public, max-age=86400";
const ALWAYS_ASK = "no-cache";

const EMBED_PAGE = /^embed(-[a-z0-9-]+)?(\.html)?$/;

/** Pages by who may put them in a frame; hosts may take `.html` off. First match wins. */
const PAGES = [
  { pattern: EMBED_PAGE, policy: `${EMBED_POLICY}; frame-ancestors *` },
  { pattern: /^([a-z0-9-]+(\.html)?)?$/, policy: `${PAGE_POLICY}; frame-ancestors 'self'` },
];

/** Files that may be kept, and how long; whatever is not here is asked for each time. */
export const KEPT = [
  { pattern: /^assets\//, cache: FOREVER },
  { pattern: /^data\/.*\.[0-9a-f]{12}\.json$/, cache: FOREVER },
  { pattern: /^data\/editions\/[0-9a-f]{12}\.json$/, cache: FOREVER },
  { pattern: /^(cards|oembed)\//, cache: A_DAY },
];

/** Media types that not every server knows by the end of a file's name. */
export const MEDIA_TYPES = [
  { end: "csv", type: "text/csv", charset: "utf-8" },
  { end: "jsonld", type: "application/ld+json", charset: null },
];

function mediaTypeOf(path: string): Record<string, string> {
  const known = MEDIA_TYPES.find(({ end }) => path.endsWith(`.${end}`));
  if (known === undefined) return {};
  return { "Content-Type": known.charset === null ? known.type : `${known.type}; charset=${known.charset}` };
}

/** The policy of a page as a <meta> can hold it: `frame-ancestors` only works as a header. */
export function metaPolicyFor(path: string): string {
  return EMBED_PAGE.test(path) ? EMBED_POLICY : PAGE_POLICY;
}

/**
 * Headers for one file.
 *
 * @param path  path below the deployed folder, without a leading slash or query: "embed.html", "" for the index
 */
export function headersFor(path: string): Record<string, string> {
  const page = PAGES.find(({ pattern }) => pattern.test(path));
  return {
    ...EVERYWHERE,
    "Cache-Control": KEPT.find(({ pattern }) => pattern.test(path))?.cache ?? ALWAYS_ASK,
    ...(page ? { "Content-Security-Policy": page.policy } : {}),
    ...mediaTypeOf(path),
  };
}

/** Folders and beginnings of names in which every file is named after its content, or may be kept for a day. */
const KEPT_GLOBS = {
  "assets/*": "assets/a.js",
  "data/dossiers/*": "data/dossiers/a.000000000000.json",
  "data/geometry/*": "data/geometry/a.000000000000.json",
  "data/place-names/*": "data/place-names/a.000000000000.json",
  "data/editions/*": "data/editions/000000000000.json",
  "data/projects.*": "data/projects.000000000000.json",
  "data/partnerships.*": "data/partnerships.000000000000.json",
  "data/digest.*": "data/digest.000000000000.json",
  "cards/*": "cards/a.png",
  "oembed/*": "oembed/a.json",
};

/**
 * The same as a `_headers` file (Netlify, Cloudflare Pages).
 *
 * These hosts join all rules that match a path, so each file is named by one rule with a cache line at most. Cloudflare
 * takes 100 rules: embeds share one, pages take two each because it serves them without `.html`.
 *
 * @param materials  ids of the materials that have a page
 */
export function headersFile(materials: readonly string[]): string {
  const block = (path: string, headers: Readonly<Record<string, string>>): string =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join("\n");
  const only = (path: string, ...names: readonly string[]): Record<string, string> => {
    const all = headersFor(path);
    return Object.fromEntries(names.map((name) => [name, all[name] ?? ""]));
  };
  const pages = ["", "index.html", ...materials.flatMap((id) => [`${id}.html`, id])];
  return [
    block("/*", EVERYWHERE),
    ...pages.map((path) => block(`/${path}`, only(path, "Cache-Control", "Content-Security-Policy"))),
    block("/embed*", only("embed.html", "Cache-Control", "Content-Security-Policy")),
    ...["data/manifest.json", "data/changes.json", "datapackage.json"].map((path) =>
      block(`/${path}`, only(path, "Cache-Control")),
    ),
    block("/data/tables/*", only("data/tables/a.csv", "Cache-Control", "Content-Type")),
    block("/catalog.jsonld", only("catalog.jsonld", "Cache-Control", "Content-Type")),
    ...Object.entries(KEPT_GLOBS).map(([glob, file]) => block(`/${glob}`, only(file, "Cache-Control"))),
    "",
  ].join("\n\n");
}
