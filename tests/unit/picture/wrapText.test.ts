import { describe, expect, test } from "vitest";
import { textWidth } from "#cartography/labels/textWidth.ts";
import { inTwoColumns } from "#picture/sheet/block.ts";
import { balancedText, wrapText } from "#picture/sheet/wrapText.ts";

const SENTENCE = "In 2024, the Democratic Republic of the Congo mined three quarters of the world’s cobalt.";

describe("wrapping", () => {
  test("keeps every line within the width and every word whole", () => {
    const lines = wrapText(SENTENCE, 200, 12);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.every((line) => textWidth(line, 12) <= 200)).toBe(true);
    expect(lines.join(" ")).toBe(SENTENCE);
  });

  test("holds a figure and its sign together", () => {
    const lines = wrapText("aaaa aaaa 75\u00a0% and USD\u00a05\u202f000", 75, 12);
    expect(lines.some((line) => line.includes("75\u00a0%"))).toBe(true);
    expect(lines.some((line) => line.includes("USD\u00a05\u202f000"))).toBe(true);
  });

  test("breaks a query after its &, and a word that is too long wherever it must", () => {
    expect(wrapText("?material=cobalt&measure=extraction", 120, 12)).toEqual([
      "?material=cobalt&",
      "measure=extraction",
    ]);
    expect(wrapText("a".repeat(50), 100, 12).join("")).toBe("a".repeat(50));
  });

  test("gives no line for no text", () => {
    expect(wrapText(" ", 100, 12)).toEqual([]);
  });

  test("balances lines without adding one", () => {
    const [greedy, balanced] = [wrapText(SENTENCE, 560, 12), balancedText(SENTENCE, 560, 12)];
    expect(balanced).toHaveLength(greedy.length);
    expect(balanced.join(" ")).toBe(SENTENCE);
  });
});

test("two columns are split where they come out most alike", () => {
  const blocks = [30, 10, 10, 30].map((height) => ({ height, svg: [] }));
  expect(inTwoColumns(blocks, 100, 10, 0).height).toBe(40);
  expect(inTwoColumns([], 100, 10, 0).height).toBe(0);
});
