import { describe, expect, test } from "vitest";
import { type OembedQuestion, oembedResponse } from "#oembed/oembedResponse.ts";
import type { Published } from "#oembed/published.ts";

const SITE = "https://example.org/supply-lines/";

const PUBLISHED: Published = {
  site: SITE,
  provider: "Supply Lines",
  firstMaterial: "cobalt",
  materials: {
    cobalt: { caption: "Who mined “most” cobalt & why", name: "Cobalt · Supply Lines" },
    "rare-earths": { caption: "Who mined rare earths", name: "Rare earths · Supply Lines" },
  },
  card: { width: 1200, height: 630 },
};

const ask = (question: OembedQuestion) => oembedResponse(question, SITE, PUBLISHED);
const about = (path: string, limits: Omit<OembedQuestion, "url"> = {}) =>
  ask({ url: SITE + path, ...limits });

/** Address in the frame of an answer, as a browser reads it. */
function frameOf(answer: ReturnType<typeof ask>): string | undefined {
  return /src="([^"]*)"/.exec(answer.body?.html ?? "")?.[1]?.replaceAll("&amp;", "&");
}

describe("an oEmbed answer", () => {
  test("has all that oEmbed 1.0 asks of rich content, and the card as its thumbnail", () => {
    expect(about("cobalt.html")).toEqual({
      status: 200,
      body: {
        version: "1.0",
        type: "rich",
        title: "Who mined “most” cobalt & why",
        provider_name: "Supply Lines",
        provider_url: SITE,
        cache_age: 86400,
        html: `<iframe src="${SITE}embed-cobalt.html" title="Who mined “most” cobalt &amp; why" width="720" height="720" loading="lazy" style="width:720px!important;height:720px!important;min-height:180px!important;max-height:100%!important;border:0;max-width:100%"></iframe>`,
        width: 720,
        height: 720,
        thumbnail_url: `${SITE}cards/cobalt.png`,
        thumbnail_width: 1200,
        thumbnail_height: 630,
      },
    });
  });

  test.each([
    ["", "embed-cobalt.html"],
    ["index.html", "embed-cobalt.html"],
    ["?material=rare-earths", "embed-rare-earths.html"],
    ["rare-earths.html", "embed-rare-earths.html"],
    ["rare-earths", "embed-rare-earths.html"],
    ["embed-rare-earths.html", "embed-rare-earths.html"],
    ["embed.html?material=RARE-EARTHS", "embed-rare-earths.html"],
    ["cobalt.html?material=rare-earths", "embed-rare-earths.html"],
    ["cobalt.html?stop=COD&cut=60&spare=20", "embed-cobalt.html?stop=COD&cut=60&spare=20"],
    [
      "cobalt.html?measure=imports&year=2020&camera=1,2,3",
      "embed-cobalt.html?measure=imports&year=2020&camera=1%2C2%2C3",
    ],
    ["cobalt.html?utm_source=newsletter&fbclid=x", "embed-cobalt.html"],
    ["cobalt.html?Year=2020&amp;nonsense=1&material=rare-earths.", "embed-rare-earths.html?year=2020"],
    ["cobalt.html?edition=80f9b41c859f", "embed-cobalt.html?edition=80f9b41c859f"],
  ])("to %j frames %s", (path, frame) => {
    expect(frameOf(about(path))).toBe(SITE + frame);
  });

  test("states a caption of the default view only, and a frozen edition is another", () => {
    const titleOf = (path: string) => about(path).body?.title;
    expect(titleOf("rare-earths.html?lang=de&theme=dark")).toBe("Who mined rare earths");
    expect(titleOf("rare-earths.html?utm_source=newsletter")).toBe("Who mined rare earths");
    expect(titleOf("rare-earths.html?measure=imports")).toBe("Rare earths · Supply Lines");
    expect(titleOf("rare-earths.html?edition=80f9b41c859f")).toBe("Rare earths · Supply Lines");
  });

  test.each([
    [{}, 720, 720],
    [{ maxwidth: "400" }, 400, 720],
    [{ maxwidth: "400", maxheight: "300" }, 400, 300],
    [{ maxwidth: "5000", maxheight: "5000" }, 720, 720],
    [{ maxwidth: "-3", maxheight: "wide" }, 720, 720],
  ])("keeps to %j", (limits, width, height) => {
    const { body } = about("cobalt.html", limits);
    expect(body).toMatchObject({ width, height });
    expect(body?.html).toContain(`width="${width}" height="${height}"`);
  });

  test.each([{ maxwidth: "1199" }, { maxheight: "629" }])("shows no thumbnail larger than %j", (limits) => {
    expect(about("cobalt.html", limits).body).not.toHaveProperty("thumbnail_url");
  });

  test.each([
    "https://example.com/supply-lines/cobalt.html",
    "https://example.org.evil.example/supply-lines/cobalt.html",
    "https://example.org@evil.example/supply-lines/cobalt.html",
    "https://example.org:8080/supply-lines/cobalt.html",
    "https://example.org/other/cobalt.html",
    "https://example.org/supply-lines-too/cobalt.html",
    "javascript:alert(1)",
    "cobalt.html",
    `${SITE}unobtainium.html`,
    `${SITE}__proto__.html`,
    `${SITE}?material=constructor`,
    `${SITE}?page=about`,
    `${SITE}data/manifest.json`,
  ])("is 404 for %s", (url) => {
    expect(ask({ url })).toEqual({ status: 404, body: null });
  });

  test("is 404 without an address and 501 in another format", () => {
    expect(ask({ url: null }).status).toBe(404);
    expect(about("cobalt.html", { format: "xml" }).status).toBe(501);
    expect(about("cobalt.html", { format: "json" }).status).toBe(200);
  });

  test("cannot be made to carry markup", () => {
    const hostile = `cobalt.html?title="><script>alert(1)</script>&x='onload='`;
    const html = about(hostile).body?.html ?? "";
    expect(html.match(/</g)).toHaveLength(2);
    expect(html).toMatch(
      /^<iframe src="[^"<>']*" title="[^"<>]*" width="720" height="720" loading="lazy" style="[^"]*"><\/iframe>$/,
    );
  });
});
