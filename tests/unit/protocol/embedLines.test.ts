import { describe, expect, test } from "vitest";
import { EMBED_FORMS, type EmbedParts, embedLine, frameInLine, frameStyle } from "#protocol/embedLines.ts";

const parts: EmbedParts = {
  site: "https://example.org/maps/",
  frame: "https://example.org/maps/embed-cobalt.html?measure=extraction&title=%22x%22",
  link: "https://example.org/maps/cobalt.html?measure=extraction",
  oembed: "https://example.org/maps/oembed/cobalt.json",
  title: `Who's "mining" <b>cobalt</b> & why?`,
  heightPx: 520,
  isHeightFixed: false,
  followsHost: false,
};

describe("the line an editor copies", () => {
  test.each(["iframe", "script", "element"] as const)("as %s, escapes what an editor wrote", (form) => {
    const line = embedLine(form, parts);
    expect(line).not.toContain("<b>");
    expect(line).toContain("Who&#39;s &quot;mining&quot; &lt;b&gt;cobalt&lt;/b&gt; &amp; why?");
    expect(frameInLine(line)).toBe(parts.frame);
  });

  test("as an address, is the address", () => {
    expect(embedLine("link", parts)).toBe(parts.link);
    expect(embedLine("oembed", parts)).toBe(parts.oembed);
    expect(frameInLine(parts.link)).toBeNull();
  });

  test("a frame has its height in the style, over any rule of a theme, and as an attribute where styles are forbidden", () => {
    const line = embedLine("iframe", parts);
    expect(line).toMatch(/ width="100%" height="520" frameborder="0"/);
    expect(line).toContain("width:100%!important;height:520px!important;");
    // Filters of content systems drop a style with brackets in it.
    expect(/style="([^"]*)"/.exec(line)?.[1]).not.toMatch(/[()]/);
  });

  test("a frame is never higher than asked for", () => {
    expect(frameStyle("90px", 100)).toContain("height:100px!important;min-height:100px!important;");
  });

  test("script and component pass on a fixed height and the page's colours, and hold a link", () => {
    const fixed: EmbedParts = { ...parts, isHeightFixed: true, followsHost: true };
    expect(embedLine("script", fixed)).toContain('data-height="520" data-theme="host"');
    expect(embedLine("element", fixed)).toContain(' height="520" theme="host">');
    for (const form of ["script", "element"] as const) {
      expect(embedLine(form, fixed)).toContain(`<a href="${parts.link}`);
      expect(embedLine(form, fixed)).toContain('src="https://example.org/maps/embed.js"');
      expect(embedLine(form, parts)).not.toContain("height");
    }
  });

  test("exists in every form", () => {
    for (const form of EMBED_FORMS) expect(embedLine(form, parts).length).toBeGreaterThan(20);
  });
});
