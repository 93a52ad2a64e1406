import { EMBED_POLICY, EVERYWHERE, KEPT, MEDIA_TYPES, PAGE_POLICY } from "./headers.ts";

/** A pattern as these servers match it: anywhere below the folder the site is in. */
const below = ({ pattern: { source } }: { readonly pattern: RegExp }): string =>
  `/${source.slice(1).replaceAll("\\/", "/")}`;

const EMBEDS = "/embed(-[a-z0-9-]+)?(\\.html)?$";
const PAGES = "/([a-z0-9-]+\\.html|)$";

const COMPRESSED = [
  "text/css",
  "text/javascript",
  "application/javascript",
  "application/json",
  "image/svg+xml",
  ...MEDIA_TYPES.map(({ type }) => type),
];

/** Types of files by the end of their name, as a location that leaves the headers as they are. */
function nginxMediaType({ end, type, charset }: (typeof MEDIA_TYPES)[number]): string {
  const inUnicode = charset === null ? "" : ` charset ${charset}; charset_types ${type};`;
  return `  location ~ \\.${end}$ { types { } default_type ${type};${inUnicode} }`;
}

/** The headers as settings of nginx, as they stand in docs/deploying.md. */
export function nginxSettings(): string {
  const always = Object.entries(EVERYWHERE).map(([name, value]) => `  add_header ${name} "${value}";`);
  return [
    "map $uri $supply_lines_policy {",
    '  default "";',
    `  "~${EMBEDS}" "${EMBED_POLICY}; frame-ancestors *";`,
    `  "~${PAGES}" "${PAGE_POLICY}; frame-ancestors 'self'";`,
    "}",
    "map $uri $supply_lines_cache {",
    '  default "no-cache";',
    ...KEPT.map((rule) => `  "~${below(rule)}" "${rule.cache}";`),
    "}",
    "",
    "server {",
    "  # listen, server_name, certificates …",
    "  root /var/www/supply-lines;",
    "  index index.html;",
    "  gzip on;",
    `  gzip_types ${COMPRESSED.join(" ")};`,
    "",
    "  # A location with an add_header of its own inherits none, so all are set here. An empty one is not sent.",
    "  add_header Cache-Control $supply_lines_cache;",
    "  add_header Content-Security-Policy $supply_lines_policy;",
    ...always,
    "",
    ...MEDIA_TYPES.map(nginxMediaType),
    "  location / { try_files $uri $uri/ =404; }",
    "}",
  ].join("\n");
}

/** The headers as settings of Apache, for a `.htaccess`, as they stand in docs/deploying.md. */
export function apacheSettings(): string {
  const kept = KEPT.flatMap((rule, index) => [
    `SetEnvIf Request_URI "${below(rule)}" KEPT_${index}`,
    `Header set Cache-Control "${rule.cache}" env=KEPT_${index}`,
  ]);
  return [
    ...Object.entries(EVERYWHERE).map(([name, value]) => `Header set ${name} "${value}"`),
    'Header set Cache-Control "no-cache"',
    ...kept,
    "",
    '<FilesMatch "\\.html$">',
    `  Header set Content-Security-Policy "${PAGE_POLICY}; frame-ancestors 'self'"`,
    "</FilesMatch>",
    `<FilesMatch "^embed(-[a-z0-9-]+)?\\.html$">`,
    `  Header set Content-Security-Policy "${EMBED_POLICY}; frame-ancestors *"`,
    "</FilesMatch>",
    "",
    "AddType text/javascript .js",
    ...MEDIA_TYPES.flatMap(({ end, type, charset }) => [
      `AddType ${type} .${end}`,
      ...(charset === null ? [] : [`AddCharset ${charset} .${end}`]),
    ]),
    `AddOutputFilterByType DEFLATE text/html ${COMPRESSED.filter((type) => type !== "application/javascript").join(" ")}`,
  ].join("\n");
}
