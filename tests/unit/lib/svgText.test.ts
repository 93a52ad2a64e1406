import { expect, test } from "vitest";
import { element, escaped } from "#lib/svgText.ts";

test("no text can become markup", () => {
  expect(escaped(`<script>alert("x")</script> & 'y'`)).toBe(
    "&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;y&#39;",
  );
});

test("characters that XML forbids are dropped, line ends kept", () => {
  expect(escaped("a\u0000b\u001b\nc")).toBe("ab\nc");
});

test("attributes are escaped, rounded to two decimals, and left out when null", () => {
  expect(element("path", { d: 'M"0', "stroke-width": 1.23456, fill: null })).toBe(
    '<path d="M&quot;0" stroke-width="1.23"/>',
  );
});
