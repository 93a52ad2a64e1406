/**
 * The HTTP headers the app is shipped with, in one place: the preview server sends them, the build writes them
 * into `_headers`, and the built pages repeat the policy as a <meta> for hosts that cannot set headers.
 */

const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "font-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
];

/** The policy as a <meta> can hold it: `frame-ancestors` only works as a header. */
export const metaPolicy = CONTENT_SECURITY_POLICY.join("; ");

const policyFramedBy = (ancestors) => `${metaPolicy}; frame-ancestors ${ancestors}`;

const EVERYWHERE = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
  "Cross-Origin-Resource-Policy": "same-origin",
};

const FOREVER = "public, max-age=31536000, immutable";
const ALWAYS_ASK = "no-cache";

/** First match wins; paths are relative to the folder the app is deployed in. */
const RULES = [
  { pattern: /^embed(\.html)?$/, glob: "embed.html", cache: ALWAYS_ASK, policy: policyFramedBy("*") },
  { pattern: /^(.*\.html)?$/, glob: "*.html", cache: ALWAYS_ASK, policy: policyFramedBy("'self'") },
  { pattern: /^data\/manifest\.json$/, glob: "data/manifest.json", cache: ALWAYS_ASK, policy: null },
  { pattern: /^assets\//, glob: "assets/*", cache: FOREVER, policy: null },
  { pattern: /^data\/.*\.[0-9a-f]{12}\.json$/, glob: "data/*.json", cache: FOREVER, policy: null },
];

/**
 * Headers for one file.
 *
 * @param path  path below the deployed folder, without a leading slash or query: "embed.html", "" for the index
 */
export function headersFor(path) {
  const rule = RULES.find(({ pattern }) => pattern.test(path));
  return {
    ...EVERYWHERE,
    "Cache-Control": rule ? rule.cache : ALWAYS_ASK,
    ...(rule?.policy ? { "Content-Security-Policy": rule.policy } : {}),
  };
}

/**
 * The same as a `_headers` file (Netlify, Cloudflare Pages).
 *
 * These hosts join all rules that match a path, so each file is named by one rule with a cache line at most.
 */
export function headersFile(dataFiles) {
  const block = (path, headers) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join("\n");
  const only = (path, ...names) => Object.fromEntries(names.map((name) => [name, headersFor(path)[name]]));
  const pages = { "/": "", "/index.html": "index.html", "/embed.html": "embed.html", "/embed": "embed" };
  return [
    block("/*", EVERYWHERE),
    ...Object.entries(pages).map(([path, file]) =>
      block(path, only(file, "Cache-Control", "Content-Security-Policy")),
    ),
    block("/assets/*", only("assets/", "Cache-Control")),
    ...dataFiles.map((file) => block(`/${file}`, only(file, "Cache-Control"))),
    "",
  ].join("\n\n");
}
