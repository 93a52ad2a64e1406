import { describe, expect, test } from "vitest";
import { EMBED_FORMS, type EmbedParts, embedLine, frameInLine } from "#protocol/embedLines.ts";

const parts: EmbedParts = {
  site: "https://example.org/maps/",
  frame: "https://example.org/maps/embed-cobalt.html?measure=extraction&title=%22x%22",
  link: "https://example.org/maps/cobalt.html?measure=extraction",
  oembed: "https://example.org/maps/oembed/cobalt.json",
  title: `Who's "mining" <b>cobalt</b> & why?`,
  height: { kind: "content" },
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

  test("a frame has a height of its own even where styles are forbidden", () => {
    for (const height of [
      parts.height,
      { kind: "ratio", width: 16, height: 9 },
      { kind: "pixels", pixels: 480 },
    ] as const)
      expect(embedLine("iframe", { ...parts, height })).toMatch(/ height="\d{3}" frameborder="0"/);
  });

  test("script and component pass on a fixed size and the page's colours, and hold a link", () => {
    const fixed: EmbedParts = { ...parts, height: { kind: "ratio", width: 4, height: 3 }, followsHost: true };
    expect(embedLine("script", fixed)).toContain('data-ratio="4/3" data-theme="host"');
    expect(embedLine("element", fixed)).toContain(' ratio="4/3" theme="host">');
    for (const form of ["script", "element"] as const) {
      expect(embedLine(form, fixed)).toContain(`<a href="${parts.link}`);
      expect(embedLine(form, fixed)).toContain('src="https://example.org/maps/embed.js"');
    }
  });

  test("exists in every form", () => {
    for (const form of EMBED_FORMS) expect(embedLine(form, parts).length).toBeGreaterThan(20);
  });
});
