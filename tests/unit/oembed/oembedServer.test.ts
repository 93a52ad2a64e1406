import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { OembedRich } from "#oembed/oembedResponse.ts";
import type { Published } from "#oembed/published.ts";
import { buildOembedServer } from "#publish/buildOembedServer.ts";

const UNPLACED: Published = {
  site: null,
  provider: "Supply Lines",
  firstMaterial: "cobalt",
  materials: { cobalt: { caption: "Who mined cobalt", name: "Cobalt · Supply Lines" } },
  card: { width: 1200, height: 630 },
};

interface Server {
  readonly fetch: (request: Request, environment?: { SUPPLY_LINES_SITE?: string }) => Response;
}

let folder: string;
let server: Server;
let code: string;

beforeAll(async () => {
  mkdirSync(".cache", { recursive: true });
  folder = mkdtempSync(join(process.cwd(), ".cache/oembed-"));
  code = await buildOembedServer(UNPLACED);
  const path = join(folder, "oembed.mjs");
  writeFileSync(path, code);
  server = ((await import(/* @vite-ignore */ pathToFileURL(path).href)) as { default: Server }).default;
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const question = (site: string, url: string, more = "") =>
  new Request(`${site}oembed?url=${encodeURIComponent(url)}${more}`);

describe("the oEmbed function, as it is shipped", () => {
  test("is one module that imports nothing", () => {
    expect(code).not.toMatch(/\bimport\b/);
    expect(code).toContain("as default");
  });

  test("answers for the folder it is asked in, with JSON that any site may read and keep for a day", async () => {
    const site = "https://example.org/maps/";
    const response = server.fetch(question(site, `${site}cobalt.html?measure=imports`, "&maxwidth=480"));
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toContain("application/json");
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    expect(response.headers.get("cache-control")).toBe("public, max-age=86400");
    const answer = (await response.json()) as OembedRich;
    expect(answer).toMatchObject({ type: "rich", width: 480, provider_url: site });
    expect(answer.html).toContain(`src="${site}embed-cobalt.html?measure=imports"`);
  });

  test("answers for the site its host names", async () => {
    const site = "https://maps.example.org/";
    const asked = question("https://functions.example.net/", `${site}cobalt.html`);
    expect(server.fetch(asked, { SUPPLY_LINES_SITE: site }).status).toBe(200);
    expect(server.fetch(asked).status).toBe(404);
  });

  test.each([
    ["another site's page", question("https://a.example/", "https://b.example/cobalt.html"), 404],
    ["no address", new Request("https://a.example/oembed"), 404],
    ["XML", question("https://a.example/", "https://a.example/cobalt.html", "&format=xml"), 501],
    ["a form sent to it", new Request("https://a.example/oembed", { method: "POST" }), 405],
  ])("refuses %s", (_, request, status) => {
    expect(server.fetch(request).status).toBe(status);
  });
});
