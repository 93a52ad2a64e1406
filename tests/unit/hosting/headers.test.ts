import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { headersFile, headersFor, metaPolicyFor } from "#publish/hosting/headers.ts";
import { apacheSettings, nginxSettings } from "#publish/hosting/hostSettings.ts";

const FOREVER = "public, max-age=31536000, immutable";
const A_DAY = "public, max-age=86400";

describe("the headers", () => {
  test.each([
    "",
    "index.html",
    "cobalt.html",
    "rare-earths",
    "embed-cobalt.html",
    "embed.js",
    "cards/cobalt.png",
    "oembed/cobalt.json",
    "assets/a.js",
  ])("let pages of other sites load %j, also from a frame without an origin", (path) => {
    expect(headersFor(path)).toMatchObject({
      "Access-Control-Allow-Origin": "*",
      "Cross-Origin-Resource-Policy": "cross-origin",
    });
  });

  test.each(["embed.html", "embed", "embed-cobalt.html", "embed-rare-earths"])(
    "let any page frame %s",
    (path) => {
      expect(headersFor(path)["Content-Security-Policy"]).toContain("frame-ancestors *");
    },
  );

  test.each(["", "index.html", "cobalt.html", "cobalt"])(
    "let only our own pages frame %j, which may hold a frame of ours",
    (path) => {
      expect(headersFor(path)["Content-Security-Policy"]).toContain("frame-ancestors 'self'");
      expect(headersFor(path)["Content-Security-Policy"]).toContain("frame-src 'self'");
      expect(metaPolicyFor(path)).toContain("frame-src 'self'");
    },
  );

  test.each([
    ["index.html", "no-cache"],
    ["embed.js", "no-cache"],
    ["data/manifest.json", "no-cache"],
    ["data/editions/80f9b41c859f.json", FOREVER],
    ["data/dossiers/cobalt.efa5ec3f5641.json", FOREVER],
    ["assets/index-a1b2.js", FOREVER],
    ["cards/cobalt.png", A_DAY],
    ["oembed/cobalt.json", A_DAY],
    ["data/changes.json", "no-cache"],
    ["data/tables/cobalt-flows.csv", "no-cache"],
    ["datapackage.json", "no-cache"],
    ["catalog.jsonld", "no-cache"],
  ])("keep %s: %s", (path, cache) => {
    expect(headersFor(path)["Cache-Control"]).toBe(cache);
  });
});

test.each([
  ["data/tables/cobalt-flows.csv", "text/csv; charset=utf-8"],
  ["catalog.jsonld", "application/ld+json"],
  ["datapackage.json", undefined],
  ["cobalt.html", undefined],
])("the media type of %s, which a server may not know, is %s", (path, type) => {
  expect(headersFor(path)["Content-Type"]).toBe(type);
});

describe("_headers", () => {
  const materials = Array.from({ length: 35 }, (_, index) => `material-${index}`);
  const rules = headersFile(materials)
    .split("\n\n")
    .filter((block) => block.trim() !== "")
    .map((block) => {
      const [path = "", ...lines] = block.split("\n");
      return { path, names: lines.map((line) => line.trim().split(":")[0]) };
    });
  const matching = (path: string) =>
    rules.filter((rule) =>
      rule.path.includes("*") ? path.startsWith(rule.path.replace("*", "")) : rule.path === path,
    );

  test("stays within the 100 rules that Cloudflare takes", () => {
    expect(rules.length).toBeLessThanOrEqual(100);
  });

  test.each([
    "/",
    "/index.html",
    "/material-3.html",
    "/material-3",
    "/embed.html",
    "/embed-material-3",
    "/embed.js",
    "/data/manifest.json",
    "/data/projects.000000000000.json",
    "/data/digest.000000000000.json",
    "/data/editions/000000000000.json",
    "/data/dossiers/a.000000000000.json",
    "/cards/a.png",
    "/data/changes.json",
    "/data/tables/a.csv",
    "/datapackage.json",
    "/catalog.jsonld",
  ])("sets no header of %s twice", (path) => {
    const names = matching(path).flatMap((rule) => rule.names);
    expect(names).toContain("Cache-Control");
    expect(new Set(names).size).toBe(names.length);
  });
});

test("the settings for nginx and Apache on the page about deploying are those that the definition gives", () => {
  const page = readFileSync("docs/deploying.md", "utf8");
  expect(page).toContain(`\`\`\`nginx\n${nginxSettings()}\n\`\`\``);
  expect(page).toContain(`\`\`\`apache\n${apacheSettings()}\n\`\`\``);
});
